import type { Plane } from './luma.ts'

/**
 * Smooths with the binomial kernel 1 4 6 4 1, once along the rows and once along the columns: a Gaussian whose
 * standard deviation is exactly one pixel. The two outermost pixels on each side are copied.
 */
export function smooth({ width, height, data }: Plane): Plane {
  const across = Float32Array.from(data)
  for (let y = 0; y < height; y++) {
    for (let at = y * width + 2, end = (y + 1) * width - 2; at < end; at++) across[at] = kernel(data, at, 1)
  }
  const both = Float32Array.from(across)
  for (let at = 2 * width, end = (height - 2) * width; at < end; at++) both[at] = kernel(across, at, width)
  return { width, height, data: both }
}

function kernel(data: Float32Array, at: number, step: number): number {
  const outer = (data[at - 2 * step] ?? 0) + (data[at + 2 * step] ?? 0)
  const inner = (data[at - step] ?? 0) + (data[at + step] ?? 0)
  return (outer + 4 * inner + 6 * (data[at] ?? 0)) / 16
}
