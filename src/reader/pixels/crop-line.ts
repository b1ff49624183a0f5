import type { Quad, Raster } from '../../core/index.ts'
import { CHANNELS, emptyPlanes, type Planes } from './planes.ts'

/** The networks for lines were trained at this height, pixels. */
export const LINE_HEIGHT = 48

/**
 * The line inside four corners, lying flat: levels from -1 to 1, each pixel the mean of what it covers. The corners are
 * those of a rectangle, so that three of them say all.
 */
export function cropLine(raster: Raster, [origin, right, , below]: Quad, width: number): Planes {
  const planes = emptyPlanes({ width, height: LINE_HEIGHT })
  const across = [(right[0] - origin[0]) / width, (right[1] - origin[1]) / width] as const
  const down = [(below[0] - origin[0]) / LINE_HEIGHT, (below[1] - origin[1]) / LINE_HEIGHT] as const
  const samples = samplesFor(Math.max(Math.hypot(...across), Math.hypot(...down)))
  const area = width * LINE_HEIGHT
  const sums = [0, 0, 0]
  for (let y = 0; y < LINE_HEIGHT; y++) {
    for (let x = 0; x < width; x++) {
      sums.fill(0)
      for (let row = 0.5; row < samples; row++) {
        for (let column = 0.5; column < samples; column++) {
          const [u, v] = [x + column / samples, y + row / samples]
          addSample(raster, origin[0] + u * across[0] + v * down[0], origin[1] + u * across[1] + v * down[1], sums)
        }
      }
      for (let plane = 0; plane < 3; plane++) {
        planes.data[plane * area + y * width + x] = (sums[plane] ?? 0) / (samples * samples * 127.5) - 1
      }
    }
  }
  return planes
}

/** How wide a line comes out at the networks' height: none so narrow or so wide that they know nothing like it. */
export function lineWidth([[x0, y0], [x1, y1], , [x3, y3]]: Quad): number {
  const ratio = Math.hypot(x1 - x0, y1 - y0) / Math.max(1, Math.hypot(x3 - x0, y3 - y0))
  return Math.max(16, Math.min(1600, Math.round(LINE_HEIGHT * ratio)))
}

/** Samples a side for a pixel that covers `scale` pixels of the raster; more than four a side show nothing new. */
function samplesFor(scale: number): number {
  return Math.max(1, Math.min(4, Math.ceil(scale - 0.25)))
}

/** Between four pixels; beyond the border, what lies on it. */
function addSample({ width, height, data }: Raster, x: number, y: number, sums: number[]): void {
  const [u, v] = [Math.max(0, Math.min(width - 1.001, x - 0.5)), Math.max(0, Math.min(height - 1.001, y - 0.5))]
  const [left, top] = [Math.floor(u), Math.floor(v)]
  const [right, bottom] = [u - left, v - top]
  const above = (top * width + left) * 4
  const under = above + width * 4
  for (let plane = 0; plane < 3; plane++) {
    const channel = CHANNELS[plane] ?? 0
    const upper = (data[above + channel] ?? 0) * (1 - right) + (data[above + 4 + channel] ?? 0) * right
    const lower = (data[under + channel] ?? 0) * (1 - right) + (data[under + 4 + channel] ?? 0) * right
    sums[plane] = (sums[plane] ?? 0) + upper * (1 - bottom) + lower * bottom
  }
}
