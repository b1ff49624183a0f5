/** Shorter pauses would tell a hand nothing new. */
const LEAST_PAUSE_MILLISECONDS = 120
/** Own: the processor rests twice as long as it works, so that the phone stays cool and the picture smooth. */
const REST = 2

/** How long to wait after a frame that took so long to read. */
export function pauseAfter(workMilliseconds: number): number {
  return Math.max(LEAST_PAUSE_MILLISECONDS, REST * workMilliseconds)
}
