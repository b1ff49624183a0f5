/** The unified credit code in a text: the first whose check character is right, or else the first that looks like one. */
export function findCreditCode(text: string): string | undefined {
  const runs =
    text
      .toUpperCase()
      .replace(/O/g, '0')
      .replace(/I/g, '1')
      .match(/[\dA-Z]{18,}/g) ?? []
  const candidates = runs.flatMap(windowsOf)
  return candidates.find(agreesCreditCode) ?? candidates[0]
}

/** Whether the check character is right (GB 32100-2015, MOD 31). */
export function agreesCreditCode(code: string): boolean {
  if (!LIKE_A_CODE.test(code)) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * CHARACTERS.indexOf(code[at] ?? ''), 0)
  return CHARACTERS[(31 - (sum % 31)) % 31] === code[17]
}

/** No I, O, S, V or Z, so that they are not confused with digits. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** The first two tell the registrar and the kind of body, the next six are digits of the place. */
const LIKE_A_CODE = /^[1-9A-HJ-NP-Y][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
/** Powers of 3 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Recognition may join the code with what stands beside it. */
function windowsOf(run: string): string[] {
  return Array.from({ length: run.length - 17 }, (_, at) => run.slice(at, at + 18)).filter((part) =>
    LIKE_A_CODE.test(part),
  )
}
