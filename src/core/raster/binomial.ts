import type { Plane } from './luma.ts'

/**
 * Smooths with the binomial kernel 1 4 6 4 1, once along the rows and once along the columns: a Gaussian whose
 * standard deviation is exactly one pixel. The two outermost pixels on each side are smoothed one way only, or not at
 * all. In place: fresh memory costs more time than the arithmetic.
 */
export function smooth(plane: Plane): Plane {
  const { width, height, data } = plane
  for (let y = 0; y < height; y++) smoothRow(data, y * width, width)
  smoothColumns(data, width, height)
  return plane
}

/** The kernel's weights add up to 16. */
const SHARE = 1 / 16

/** Carries five neighbours along the row, so that each pixel is read once, and before it is written. */
function smoothRow(data: Float32Array, start: number, width: number): void {
  let second = data[start] ?? 0
  let first = data[start + 1] ?? 0
  let middle = data[start + 2] ?? 0
  let next = data[start + 3] ?? 0
  for (let at = start + 2, end = start + width - 2; at < end; at++) {
    const last = data[at + 2] ?? 0
    data[at] = (second + last + 4 * (first + next) + 6 * middle) * SHARE
    second = first
    first = middle
    middle = next
    next = last
  }
}

/** Carries the two rows above as they were. */
function smoothColumns(data: Float32Array, width: number, height: number): void {
  const second = data.slice(0, width)
  const first = data.slice(width, 2 * width)
  for (let y = 2; y < height - 2; y++) {
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const middle = data[at] ?? 0
      const outer = (second[x] ?? 0) + (data[at + 2 * width] ?? 0)
      const inner = (first[x] ?? 0) + (data[at + width] ?? 0)
      data[at] = (outer + 4 * inner + 6 * middle) * SHARE
      second[x] = first[x] ?? 0
      first[x] = middle
    }
  }
}
