import type { Raster } from '../model.ts'
import type { Take } from './memory.ts'

/** One number a pixel, row by row. */
export interface Plane {
  readonly width: number
  readonly height: number
  readonly data: Float32Array
}

/** Luma of ITU-R BT.601, 0 to 255: the grey that JPEG itself stores. */
export function lumaOf({ width, height, data }: Raster, take: Take): Plane {
  const luma = take(width * height)
  for (let pixel = 0, at = 0; pixel < luma.length; pixel++, at += 4) {
    luma[pixel] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
  }
  return { width, height, data: luma }
}
