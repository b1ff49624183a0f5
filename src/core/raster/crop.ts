import type { Box } from '../geometry/box.ts'
import type { Raster } from '../model.ts'

/** The pixels inside a box, which lies within the picture. `data`: where to put them. */
export function cropRaster(raster: Raster, { left, top, right, bottom }: Box, data: Uint8ClampedArray): Raster {
  const across = right - left
  for (let row = top; row < bottom; row++) {
    const from = (row * raster.width + left) * 4
    data.set(raster.data.subarray(from, from + across * 4), (row - top) * across * 4)
  }
  return { width: across, height: bottom - top, data }
}
