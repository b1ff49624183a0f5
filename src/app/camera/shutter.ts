import type { Reading } from './reading.ts'

/** Where the automatic shutter stands. Times are those of `performance.now()`, milliseconds. */
export type Shutter =
  | { readonly phase: 'watching'; readonly good: number }
  | { readonly phase: 'counting'; readonly since: number }
  | { readonly phase: 'due' }

export const AT_REST: Shutter = { phase: 'watching', good: 0 }

/** Good frames in a row before the count-down begins: one may be chance. */
const GOOD_FRAMES = 3
/** Long enough to be seen and stopped, short enough to hold still for. */
export const COUNT_DOWN_MILLISECONDS = 1500

/** What a new reading makes of it: anything amiss starts again. */
export function follow(shutter: Shutter, { advice }: Reading, now: number): Shutter {
  if (advice || shutter.phase === 'due') return AT_REST
  if (shutter.phase === 'counting') return shutter
  const good = shutter.good + 1
  return good < GOOD_FRAMES ? { phase: 'watching', good } : { phase: 'counting', since: now }
}

/** What the passing of time makes of it. */
export function tick(shutter: Shutter, now: number): Shutter {
  const isOver = shutter.phase === 'counting' && now - shutter.since >= COUNT_DOWN_MILLISECONDS
  return isOver ? { phase: 'due' } : shutter
}

/** What is left of the count-down, 1 to 0; undefined where none is under way. */
export function countDown(shutter: Shutter, now: number): number | undefined {
  if (shutter.phase !== 'counting') return undefined
  return Math.max(0, 1 - (now - shutter.since) / COUNT_DOWN_MILLISECONDS)
}
