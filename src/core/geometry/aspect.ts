import type { Point, Quad, Size } from '../model.ts'
import { meanSides } from './quad.ts'

/**
 * Width by height of the rectangle that a camera sees as this quad, perspective taken away (Zhang and He 2007: the
 * focal length follows from the quad, given that the optical axis meets the middle of the photo).
 */
export function trueAspect(quad: Quad, width: number, height: number): number {
  const [u, v] = sideDirections(quad, width, height)
  const focal = focalOf(u, v, width, height) ?? phoneFocal(width, height)
  const corrected = Math.hypot(...scaled(u, focal)) / Math.hypot(...scaled(v, focal))
  const [across, down] = meanSides(quad)
  const plain = across / down
  // Far from the plain ratio these are no corners of a rectangle.
  return corrected / plain > 0.7 && corrected / plain < 1.4 ? corrected : plain
}

/**
 * The size in whole pixels at which what a camera sees as this quad is shown straight: in its own shape, its longer side
 * as asked for, but never longer than it is seen.
 */
export function straightSize(quad: Quad, frame: Size, longSidePixels: number): Size {
  const aspect = trueAspect(quad, frame.width, frame.height)
  const longSide = Math.min(longSidePixels, Math.max(...meanSides(quad)))
  const pixels = (length: number) => Math.max(1, Math.round(length))
  return aspect >= 1
    ? { width: pixels(longSide), height: pixels(longSide / aspect) }
    : { width: pixels(longSide * aspect), height: pixels(longSide) }
}

/** How far the line of sight leans away from the perpendicular on the rectangle, degrees. */
export function tiltOf(quad: Quad, width: number, height: number): number {
  // The quad alone tells the focal length only poorly.
  const focal = phoneFocal(width, height)
  const [u, v] = sideDirections(quad, width, height)
  const normal = cross(scaled(u, focal), scaled(v, focal))
  return (Math.acos(Math.min(1, Math.abs(normal[2]) / Math.hypot(...normal))) * 180) / Math.PI
}

/** Pixels. Phones' main cameras have about 26 mm on the 43.3 mm diagonal of 35 mm film. */
function phoneFocal(width: number, height: number): number {
  return (26 / 43.3) * Math.hypot(width, height)
}

/** Undefined where two sides stay parallel, or where the answer is no lens from ultra-wide to tele. */
function focalOf(u: Vector, v: Vector, width: number, height: number): number | undefined {
  const focalSquared = -(u[0] * v[0] + u[1] * v[1]) / (u[2] * v[2])
  const diagonalSquared = width * width + height * height
  // 0.45 to 3 diagonals.
  return focalSquared > 0.2 * diagonalSquared && focalSquared < 9 * diagonalSquared
    ? Math.sqrt(focalSquared)
    : undefined
}

type Vector = readonly [number, number, number]

/** The directions of the upper and of the left side in space, up to one factor: x and y in focal lengths, z along the axis. */
function sideDirections(quad: Quad, width: number, height: number): readonly [Vector, Vector] {
  const toVector = ([x, y]: Point): Vector => [x - width / 2, y - height / 2, 1]
  const topLeft = toVector(quad[0])
  const topRight = toVector(quad[1])
  const bottomRight = toVector(quad[2])
  const bottomLeft = toVector(quad[3])
  const diagonal = cross(topLeft, bottomRight)
  const across = dot(diagonal, bottomLeft) / dot(cross(topRight, bottomRight), bottomLeft)
  const down = dot(diagonal, topRight) / dot(cross(bottomLeft, bottomRight), topRight)
  return [minus(topRight, across, topLeft), minus(bottomLeft, down, topLeft)]
}

function scaled([x, y, z]: Vector, focal: number): Vector {
  return [x / focal, y / focal, z]
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/** factor x a - b */
function minus(a: Vector, factor: number, b: Vector): Vector {
  return [factor * a[0] - b[0], factor * a[1] - b[1], factor * a[2] - b[2]]
}
