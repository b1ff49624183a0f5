import type { Size } from '../../core/index.ts'

/** What the networks see: blue, green, red, one plane after the other, each row by row. */
export interface Planes extends Size {
  readonly data: Float32Array
}

/** The channel of a raster that stands in each plane. */
export const CHANNELS = [2, 1, 0] as const

export function emptyPlanes({ width, height }: Size): Planes {
  return { width, height, data: new Float32Array(3 * width * height) }
}
