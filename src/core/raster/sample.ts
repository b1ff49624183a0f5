import type { Plane } from './luma.ts'

/** The value between the middles of four pixels, by bilinear interpolation; beyond the border, the border's. Coordinates count from the outer edge of the first pixel. */
export function valueAt({ width, height, data }: Plane, x: number, y: number): number {
  const across = Math.min(Math.max(x - 0.5, 0), width - 1)
  const down = Math.min(Math.max(y - 0.5, 0), height - 1)
  const column = Math.floor(across)
  const row = Math.floor(down)
  const fx = across - column
  const fy = down - row
  const at = row * width + column
  const right = column + 1 < width ? 1 : 0
  const below = row + 1 < height ? width : 0
  const upper = (data[at] ?? 0) * (1 - fx) + (data[at + right] ?? 0) * fx
  const lower = (data[at + below] ?? 0) * (1 - fx) + (data[at + below + right] ?? 0) * fx
  return upper * (1 - fy) + lower * fy
}
