import type { Point } from '../model.ts'

/** The points p with n · p = c; the normal n has a length of 1. */
export interface StraightLine {
  readonly nx: number
  readonly ny: number
  readonly c: number
}

/** Where two lines meet. Undefined where the sine of the angle between them is below `leastSine`. */
export function crossingOf(a: StraightLine, b: StraightLine, leastSine: number): Point | undefined {
  const sine = a.nx * b.ny - a.ny * b.nx
  if (Math.abs(sine) < leastSine) return undefined
  return [(a.c * b.ny - b.c * a.ny) / sine, (a.nx * b.c - b.nx * a.c) / sine]
}
