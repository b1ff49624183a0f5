/**
 * Says whether anything may be stored, without opening a database to find out: most visits keep nothing, and leave no
 * trace of a database either.
 */
const SIGN = 'icp-preflight-kept'

export function hasSign(): boolean {
  try {
    return localStorage.getItem(SIGN) !== null
  } catch {
    return false
  }
}

/** Throws where the browser blocks storage. */
export function putSign(): void {
  localStorage.setItem(SIGN, '1')
}

export function removeSign(): void {
  try {
    localStorage.removeItem(SIGN)
  } catch {
    // Blocked: there is none.
  }
}
