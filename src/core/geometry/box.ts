import type { Quad } from '../model.ts'

/** A rectangle along the axes, from its first column and row to behind its last. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Its corners; where it counts in cells of a grid, the size of a cell makes pixels of them. */
export function quadOf({ left, top, right, bottom }: Box, cellWidth = 1, cellHeight = 1): Quad {
  return [
    [left * cellWidth, top * cellHeight],
    [right * cellWidth, top * cellHeight],
    [right * cellWidth, bottom * cellHeight],
    [left * cellWidth, bottom * cellHeight],
  ]
}

export function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}
