import { type Homography, homographyBetween, project } from '../geometry/homography.ts'
import type { Point, Quad, Raster } from '../model.ts'

/** A part of a photo seen from straight above, and the way back. */
export interface Rectified {
  readonly raster: Raster
  /** Takes a point of the straightened raster to the photo's. */
  readonly toPhoto: (point: Point) => Point
}

/**
 * Straightens what lies inside four corners of a raster into a rectangle of the given size, by bilinear interpolation:
 * meant for a size near that of the source. What is outside of the raster repeats its border. Coordinates count from the
 * outer edge of the first pixel. Undefined for corners that span no area.
 */
export function rectify(raster: Raster, quad: Quad, width: number, height: number): Rectified | undefined {
  const corners: Quad = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const map = homographyBetween(corners, quad)
  if (!map) return undefined
  return {
    raster: { width, height, data: resample(raster, map, width, height) },
    toPhoto: (point) => project(map, point),
  }
}

function resample(source: Raster, map: Homography, width: number, height: number): Uint8ClampedArray {
  const [a, b, c, d, e, f, g, h] = map
  const data = new Uint8ClampedArray(width * height * 4)
  const maxX = source.width - 1.001
  const maxY = source.height - 1.001
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const depth = g * (x + 0.5) + h * (y + 0.5) + 1
      const u = clamp((a * (x + 0.5) + b * (y + 0.5) + c) / depth - 0.5, maxX)
      const v = clamp((d * (x + 0.5) + e * (y + 0.5) + f) / depth - 0.5, maxY)
      interpolate(source, u, v, data, (y * width + x) * 4)
    }
  }
  return data
}

function clamp(value: number, max: number): number {
  return value < 0 ? 0 : value > max ? max : value
}

function interpolate({ width, data }: Raster, x: number, y: number, target: Uint8ClampedArray, at: number): void {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const fx = x - column
  const fy = y - row
  const upper = (row * width + column) * 4
  const lower = upper + width * 4
  for (let channel = 0; channel < 3; channel++) {
    const above = (data[upper + channel] ?? 0) * (1 - fx) + (data[upper + 4 + channel] ?? 0) * fx
    const below = (data[lower + channel] ?? 0) * (1 - fx) + (data[lower + 4 + channel] ?? 0) * fx
    target[at + channel] = above * (1 - fy) + below * fy
  }
  target[at + 3] = 255
}
