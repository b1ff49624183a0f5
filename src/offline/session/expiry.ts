/** How long photos stay that were kept on the device: a day, so that a forgotten phone does not hold them for long. */
export const KEPT_MILLISECONDS = 24 * 3_600_000

export function expiresAt(savedAt: number): number {
  return savedAt + KEPT_MILLISECONDS
}

/** Also where the clock was turned back, so that what is stored cannot outlive its day. */
export function isExpired(savedAt: number, now: number): boolean {
  return now >= expiresAt(savedAt) || savedAt > now + CLOCK_SLACK_MILLISECONDS
}

/** Clocks are set right by the network now and then. */
const CLOCK_SLACK_MILLISECONDS = 3_600_000
