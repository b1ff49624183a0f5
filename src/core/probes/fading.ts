import { type Blob, centroidOf } from '../raster/blobs.ts'
import type { Plane } from '../raster/luma.ts'
import { percentile } from '../raster/percentile.ts'

/** How a bright spot ends. */
export interface Fading {
  /** Levels by which the surroundings are darker on four of five sides that are seen; 0 where hardly any is. */
  readonly fall: number
  /** Pixels of the plane from its end to where half of that is reached, on the middle one of these sides. */
  readonly distance: number
  /** Share of all sides that lie in the picture, 0 to 1. */
  readonly seen: number
  /** Of a disc of its area, pixels of the plane. */
  readonly radius: number
}

/** Looks from the middle of a spot outwards, along rays. `level`: at which it was cut out of the plane. */
export function fadingAround(spot: Blob, plane: Plane, level: number): Fading {
  const radius = Math.sqrt(spot.area / Math.PI)
  const reach = Math.max(LEAST_REACH, Math.ceil(REACH * radius)) + 2
  const inside = new Set(spot.pixels)
  const rays = Array.from({ length: RAYS }, (_, at) => {
    const angle = (2 * Math.PI * at) / RAYS
    return beyond(inside, rayFrom(centroidOf(spot, plane.width), angle, plane), plane).slice(0, reach)
  })
  const long = rays.filter((ray) => ray.length >= LEAST_SEEN)
  const seen = long.length / RAYS
  if (seen < LEAST_RAYS) return { fall: 0, distance: 0, seen, radius }
  const falls = long.map((ray) => level - paperAlong(ray))
  const distances = long.map((ray, at) => {
    const half = level - (falls[at] ?? 0) / 2
    const first = ray.findIndex((value) => value < half)
    return first < 0 ? reach : first + 1
  })
  return { fall: percentile(falls, 0.2), distance: percentile(distances, 0.5), seen, radius }
}

const RAYS = 24
/** Share of all rays, and pixels of one, that must lie in the picture to tell anything (own): a corner has a quarter. */
const LEAST_RAYS = 1 / 5
const LEAST_SEEN = 4
/** How far the light of a lamp is seen around its white middle, in radii of that and at least in pixels (own). */
const REACH = 2.5
const LEAST_REACH = 8

/** The places along a ray, up to the border of the plane. */
function rayFrom([x, y]: readonly [number, number], angle: number, { width, height }: Plane): number[] {
  const places: number[] = []
  for (let step = 0; ; step++) {
    const column = Math.round(x + Math.cos(angle) * step)
    const row = Math.round(y + Math.sin(angle) * step)
    if (column < 0 || row < 0 || column >= width || row >= height) return places
    places.push(row * width + column)
  }
}

/** What a ray meets after it has left the spot for good. */
function beyond(inside: ReadonlySet<number>, ray: readonly number[], { data }: Plane): number[] {
  const last = ray.findLastIndex((at) => inside.has(at))
  return ray.slice(last + 1).map((at) => data[at] ?? 0)
}

/** The darkest that is met and is no mere line of print. */
function paperAlong(ray: readonly number[]): number {
  return Math.min(...ray.map((value, at) => Math.max(ray[at - 1] ?? 0, value, ray[at + 1] ?? 0)))
}
