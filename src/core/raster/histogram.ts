import type { Raster } from '../model.ts'

/** How many pixels of every second row have each luma (ITU-R BT.601), and how many each darkest channel; 0 to 255. */
export interface Histograms {
  readonly luma: Uint32Array
  readonly darkest: Uint32Array
}

export function histogramsOf({ width, height, data }: Raster): Histograms {
  const luma = new Uint32Array(256)
  const darkest = new Uint32Array(256)
  for (let row = 0; row < height; row += 2) {
    for (let at = row * width * 4, end = at + width * 4; at < end; at += 4) {
      const red = data[at] ?? 0
      const green = data[at + 1] ?? 0
      const blue = data[at + 2] ?? 0
      const grey = (77 * red + 150 * green + 29 * blue) >> 8
      const least = Math.min(red, green, blue)
      luma[grey] = (luma[grey] ?? 0) + 1
      darkest[least] = (darkest[least] ?? 0) + 1
    }
  }
  return { luma, darkest }
}

/** The lowest value that a share of all counted ones, 0 to 1, does not exceed. */
export function quantile(counts: Uint32Array, share: number): number {
  const total = sum(counts)
  let seen = 0
  return counts.findIndex((count) => {
    seen += count
    return seen >= share * total
  })
}

/** The share of all counted values that are at least this large, 0 to 1. */
export function shareFrom(counts: Uint32Array, value: number): number {
  return sum(counts.subarray(value)) / sum(counts)
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0)
}
