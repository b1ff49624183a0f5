import type { Plane } from './luma.ts'

/**
 * Smooths with the binomial kernel 1 4 6 4 1, once along the rows and once along the columns: a Gaussian whose
 * standard deviation is exactly one pixel. The two outermost pixels on each side are copied.
 */
export function smooth({ width, height, data }: Plane): Plane {
  const across = data.slice()
  for (let y = 0; y < height; y++) smoothRow(data, across, y * width, width)

  const both = across.slice()
  for (let at = 2 * width, end = (height - 2) * width; at < end; at++) {
    const outer = (across[at - 2 * width] ?? 0) + (across[at + 2 * width] ?? 0)
    const inner = (across[at - width] ?? 0) + (across[at + width] ?? 0)
    both[at] = (outer + 4 * inner + 6 * (across[at] ?? 0)) * SHARE
  }
  return { width, height, data: both }
}

/** The kernel's weights add up to 16. */
const SHARE = 1 / 16

/** Carries five neighbours along the row, so that each pixel is read once. */
function smoothRow(from: Float32Array, to: Float32Array, start: number, width: number): void {
  let second = from[start] ?? 0
  let first = from[start + 1] ?? 0
  let middle = from[start + 2] ?? 0
  let next = from[start + 3] ?? 0
  for (let at = start + 2, end = start + width - 2; at < end; at++) {
    const last = from[at + 2] ?? 0
    to[at] = (second + last + 4 * (first + next) + 6 * middle) * SHARE
    second = first
    first = middle
    middle = next
    next = last
  }
}
