import type { Raster } from '../model.ts'

/** How many pixels have each luma (ITU-R BT.601), 0 to 255. */
export function lumaHistogram({ data }: Raster): Uint32Array {
  const counts = new Uint32Array(256)
  for (let at = 0; at < data.length; at += 4) {
    const luma = (77 * (data[at] ?? 0) + 150 * (data[at + 1] ?? 0) + 29 * (data[at + 2] ?? 0)) >> 8
    counts[luma] = (counts[luma] ?? 0) + 1
  }
  return counts
}

/** The lowest value that a share of all counted ones, 0 to 1, does not exceed. */
export function quantile(counts: Uint32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  let seen = 0
  return counts.findIndex((count) => {
    seen += count
    return seen >= share * total
  })
}
