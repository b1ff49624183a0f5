import type { Finding } from '../../core/index.ts'

/** How the sizes of the two sides compare, as the check has measured it. */
export interface Scale {
  /** By how much the smaller side is smaller, 0 to 1. */
  readonly difference: number
  readonly smaller: 'first' | 'second'
}

/** Tolerances of the check `pair-scale`: what counts as equal, and what is accepted at all. */
export const GOOD = 0.05
export const MOST = 0.1

export function scaleFinding(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ check }) => check === 'pair-scale')
}

/** Undefined where the sizes could not be compared. */
export function scaleOf(findings: readonly Finding[], first: string): Scale | undefined {
  const { difference, smaller } = scaleFinding(findings)?.values ?? {}
  if (typeof difference !== 'number' || typeof smaller !== 'string') return undefined
  return { difference, smaller: smaller === first ? 'first' : 'second' }
}

/** The larger side is 1: `1 : 0.82`. Rounded down, so that what fails at 0.95 does not read as if it passed. */
export function ratioText(scale: Scale | undefined): string {
  if (!scale) return '1 : ?'
  // A trace is taken off first: 1 - 0.18 is a little less than 0.82.
  const share = (Math.floor((1 - scale.difference) * 100 + 1e-6) / 100).toFixed(2)
  return scale.smaller === 'first' ? `${share} : 1` : `1 : ${share}`
}

/** Degrees that the beam leans for each hundredth of difference, and at most. */
const DEGREES = 2
const MOST_DEGREES = 28

/** How far the beam turns, clockwise as seen: down goes the larger side. */
export function leanOf(scale: Scale | undefined): number {
  if (!scale) return 0
  const degrees = angleOf(scale.difference)
  return scale.smaller === 'first' ? degrees : -degrees
}

/** Where a difference stands on the dial. */
export function angleOf(difference: number): number {
  return Math.min(MOST_DEGREES, difference * 100 * DEGREES)
}
