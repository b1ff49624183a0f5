import type { Box } from '../../src/core/geometry/box.ts'
import { distance, signedArea } from '../../src/core/geometry/quad.ts'
import type { Point, Quad, Raster } from '../../src/core/model.ts'
import { type Colour, makeRandom } from './make-raster.ts'

/** The corners of a rectangle along the axes. */
export function box(left: number, top: number, width: number, height: number): Quad {
  return [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ]
}

/** A rectangle turned clockwise about its middle. */
export function turnedBox([x, y]: Point, width: number, height: number, degrees: number): Quad {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const corner = (u: number, v: number): Point => [x + u * cosine - v * sine, y + u * sine + v * cosine]
  return [
    corner(-width / 2, -height / 2),
    corner(width / 2, -height / 2),
    corner(width / 2, height / 2),
    corner(-width / 2, height / 2),
  ]
}

/** The largest distance between corners of the same place; no number where there is nothing to compare. */
export function furthestCorner(one: Quad, other: Quad | undefined): number {
  return Math.max(...one.map((corner, at) => distance(corner, other?.[at] ?? [Number.NaN, Number.NaN])))
}

/** How deep inside a convex polygon a point lies; negative outside. */
export function depthIn(polygon: readonly Point[], [x, y]: Point): number {
  const turn = Math.sign(signedArea(polygon))
  let least = Number.POSITIVE_INFINITY
  let from = polygon.at(-1)
  for (const to of polygon) {
    if (from) {
      const cross = (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])
      least = Math.min(least, (turn * cross) / distance(from, to))
    }
    from = to
  }
  return least
}

/** Paints a convex polygon with soft edges into a raster; coordinates count from the outer edge of the first pixel. */
export function drawPolygon(raster: Raster, polygon: readonly Point[], colour: Colour): Raster {
  const { width, height, data } = raster
  const { left, top, right, bottom } = around(polygon)
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
    for (let x = Math.max(0, left); x < Math.min(width, right); x++) {
      const share = Math.max(0, Math.min(1, 0.5 + depthIn(polygon, [x + 0.5, y + 0.5])))
      const at = (y * width + x) * 4
      for (const [channel, value] of colour.entries()) {
        data[at + channel] = (data[at + channel] ?? 0) * (1 - share) + value * share
      }
    }
  }
  return raster
}

/** All pixels that a polygon may touch. */
function around(polygon: readonly Point[]): Box {
  const [xs, ys] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)]
  return {
    left: Math.floor(Math.min(...xs)) - 1,
    top: Math.floor(Math.min(...ys)) - 1,
    right: Math.ceil(Math.max(...xs)) + 1,
    bottom: Math.ceil(Math.max(...ys)) + 1,
  }
}

/** Adds the noise of a sensor, up to so many levels either way. */
export function addNoise(raster: Raster, levels: number, seed = 1): Raster {
  const random = makeRandom(seed)
  for (let at = 0; at < raster.data.length; at++) {
    if (at % 4 < 3) raster.data[at] = (raster.data[at] ?? 0) + levels * (random() + random() - 1)
  }
  return raster
}
