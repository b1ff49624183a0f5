import type { Plane } from './luma.ts'
import type { Take } from './memory.ts'

/** The mean of a square around each pixel, `radius` pixels to each side; less near the border. */
export function localMean({ width, height, data }: Plane, radius: number, take: Take): Plane {
  const mean = take(width * height)
  // Of each column, the sum of the rows that the square covers: rows come in below and go out above.
  const columns = new Float64Array(width)
  for (let y = -radius; y < height; y++) {
    const entering = y + radius
    const leaving = y - radius - 1
    if (entering < height) addRow(columns, data, entering * width, 1)
    if (leaving >= 0) addRow(columns, data, leaving * width, -1)
    if (y < 0) continue
    const rows = Math.min(height, entering + 1) - Math.max(0, leaving + 1)
    averageAlong(columns, radius, rows, mean.subarray(y * width, (y + 1) * width))
  }
  return { width, height, data: mean }
}

function addRow(columns: Float64Array, data: Float32Array, start: number, sign: 1 | -1): void {
  for (let x = 0; x < columns.length; x++) columns[x] = (columns[x] ?? 0) + sign * (data[start + x] ?? 0)
}

function averageAlong(columns: Float64Array, radius: number, rows: number, mean: Float32Array): void {
  const width = columns.length
  let sum = 0
  for (let x = 0; x < Math.min(radius, width); x++) sum += columns[x] ?? 0
  for (let x = 0; x < width; x++) {
    if (x + radius < width) sum += columns[x + radius] ?? 0
    if (x > radius) sum -= columns[x - radius - 1] ?? 0
    const across = Math.min(width, x + radius + 1) - Math.max(0, x - radius)
    mean[x] = sum / (rows * across)
  }
}
