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
 * outer edge of the first pixel. `data`: where to put it. Undefined for corners that span no area.
 */
export function rectify(
  raster: Raster,
  quad: Quad,
  width: number,
  height: number,
  data = new Uint8ClampedArray(4 * width * height),
): Rectified | undefined {
  const corners: Quad = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const map = homographyBetween(corners, quad)
  if (!map) return undefined
  resample(raster, map, width, height, data)
  return {
    raster: { width, height, data },
    toPhoto: (point) => project(map, point),
  }
}

/** Written out, without a call for each pixel: this is most of what looking at a document costs. */
function resample(source: Raster, map: Homography, width: number, height: number, data: Uint8ClampedArray): void {
  const [a, b, c, d, e, f, g, h] = map
  const pixels = source.data
  const line = source.width * 4
  const maxX = source.width - 1.001
  const maxY = source.height - 1.001
  for (let y = 0.5, at = 0; y < height; y++) {
    for (let x = 0.5; x < width; x++, at += 4) {
      const depth = g * x + h * y + 1
      const u = Math.min(maxX, Math.max(0, (a * x + b * y + c) / depth - 0.5))
      const v = Math.min(maxY, Math.max(0, (d * x + e * y + f) / depth - 0.5))
      const column = u | 0
      const row = v | 0
      const fx = u - column
      const fy = v - row
      let upper = row * line + column * 4
      for (let channel = at; channel < at + 3; channel++, upper++) {
        const left = pixels[upper] ?? 0
        const right = pixels[upper + 4] ?? 0
        const lowerLeft = pixels[upper + line] ?? 0
        const above = left + (right - left) * fx
        data[channel] = above + (lowerLeft + ((pixels[upper + line + 4] ?? 0) - lowerLeft) * fx - above) * fy
      }
      data[at + 3] = 255
    }
  }
}
