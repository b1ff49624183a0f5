import type { Box } from '../geometry/box.ts'
import type { Raster } from '../model.ts'

/** The pixels inside a box, which lies within the picture. `cropped`: where to put them. */
export function cropRaster(
  { width, data }: Raster,
  { left, top, right, bottom }: Box,
  cropped: Uint8ClampedArray,
): Raster {
  const across = right - left
  for (let row = top; row < bottom; row++) {
    const from = (row * width + left) * 4
    cropped.set(data.subarray(from, from + across * 4), (row - top) * across * 4)
  }
  return { width: across, height: bottom - top, data: cropped }
}
