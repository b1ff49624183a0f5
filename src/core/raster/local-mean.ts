import type { Plane } from './luma.ts'

/** The mean of a square around each pixel, `radius` pixels to each side; less near the border. */
export function localMean({ width, height, data }: Plane, radius: number): Plane {
  const sums = integralOf({ width, height, data })
  const stride = width + 1
  const mean = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius) * stride
    const bottom = Math.min(height, y + radius + 1) * stride
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius)
      const right = Math.min(width, x + radius + 1)
      const sum =
        (sums[bottom + right] ?? 0) - (sums[top + right] ?? 0) - (sums[bottom + left] ?? 0) + (sums[top + left] ?? 0)
      mean[y * width + x] = (sum * stride) / ((bottom - top) * (right - left))
    }
  }
  return { width, height, data: mean }
}

/** At (x, y) the sum of everything above and to the left of it; one row and one column larger than the plane. */
function integralOf({ width, height, data }: Plane): Float64Array {
  const stride = width + 1
  const sums = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row
    }
  }
  return sums
}
