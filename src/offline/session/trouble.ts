/** Why the browser would not store something. `blocked`: it stores nothing at all, as in some private windows. */
export type Trouble = 'quota' | 'blocked' | 'failed'

export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'quota'
  return BLOCKED.has(name) ? 'blocked' : 'failed'
}

/**
 * Chromium refuses cookies and storage with SecurityError, older private windows of Firefox with InvalidStateError, of
 * Safari with UnknownError; where there is no database at all, using it is a TypeError or ReferenceError.
 */
const BLOCKED = new Set([
  'SecurityError',
  'InvalidStateError',
  'UnknownError',
  'NotAllowedError',
  'TypeError',
  'ReferenceError',
])
