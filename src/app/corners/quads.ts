import type { Point, Quad } from '../../core/model.ts'
import type { Size } from '../overlay/geometry.ts'

/** What a person takes hold of: a corner, or a whole side. Clockwise from the top left. */
export const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const
export const SIDES = ['top', 'right', 'bottom', 'left'] as const
export type Corner = (typeof CORNERS)[number]
export type Side = (typeof SIDES)[number]
export type Grip = Corner | Side

export function isCorner(grip: Grip): grip is Corner {
  return CORNERS.some((corner) => corner === grip)
}

/** Where it is: the corner itself, or the middle of the side. */
export function placeOf(quad: Quad, grip: Grip): Point {
  if (isCorner(grip)) return cornerAt(quad, CORNERS.indexOf(grip))
  const [from, to] = sideOf(quad, grip)
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
}

/** The ends of a side, clockwise. */
export function sideOf(quad: Quad, side: Side): readonly [from: Point, to: Point] {
  const at = SIDES.indexOf(side)
  return [cornerAt(quad, at), cornerAt(quad, at + 1)]
}

/** The quad with one grip moved as far as the frame allows, pixels of the upright photo. */
export function moved(quad: Quad, grip: Grip, [dx, dy]: Point, frame: Size): Quad {
  if (!isCorner(grip)) return withSideMoved(quad, SIDES.indexOf(grip), [dx, dy], frame)
  const at = CORNERS.indexOf(grip)
  const [x, y] = cornerAt(quad, at)
  return withCorner(quad, at, inside([x + dx, y + dy], frame))
}

/** Every corner in the frame. */
export function clamped(quad: Quad, frame: Size): Quad {
  const [a, b, c, d] = quad
  return [inside(a, frame), inside(b, frame), inside(c, frame), inside(d, frame)]
}

/**
 * Whether corners can be those of a document: clockwise, convex with no corner nearly straight or folded, and no side
 * shorter than a fiftieth of the longer side of the frame, in which no letter could be read. Both limits are our own.
 */
export function isSound(quad: Quad, frame: Size): boolean {
  const shortest = MIN_SIDE * Math.max(frame.width, frame.height)
  return quad.every((corner, at) => {
    const [before, after] = [cornerAt(quad, at + 3), cornerAt(quad, at + 1)]
    const [ux, uy] = [corner[0] - before[0], corner[1] - before[1]]
    const [vx, vy] = [after[0] - corner[0], after[1] - corner[1]]
    const [arriving, leaving] = [Math.hypot(ux, uy), Math.hypot(vx, vy)]
    return leaving >= shortest && ux * vy - uy * vx > MIN_SINE * arriving * leaving
  })
}

const MIN_SIDE = 0.02
/** Of 6 degrees. */
const MIN_SINE = 0.1

/**
 * The quad with the sides beside a grip taken from another one: the rest of the document stays where the person left
 * it. Undefined where two of the sides do not meet.
 */
export function withSidesFrom(quad: Quad, other: Quad, grip: Grip | 'all'): Quad | undefined {
  if (grip === 'all') return other
  const taken = isCorner(grip) ? [CORNERS.indexOf(grip), (CORNERS.indexOf(grip) + 3) % 4] : [SIDES.indexOf(grip)]
  const sideAt = (at: number): Line => {
    const source = taken.includes(at) ? other : quad
    return [cornerAt(source, at), cornerAt(source, at + 1)]
  }
  const corners = quad.map((corner, at) => {
    const [one, next] = [(at + 3) % 4, at]
    return taken.includes(one) || taken.includes(next) ? crossing(sideAt(one), sideAt(next)) : corner
  })
  const [a, b, c, d] = corners
  return a && b && c && d ? [a, b, c, d] : undefined
}

/** The largest distance that a corner of one has from the same corner of the other. */
export function furthest(one: Quad, other: Quad): number {
  return Math.max(...one.map(([x, y], at) => Math.hypot(x - cornerAt(other, at)[0], y - cornerAt(other, at)[1])))
}

/** A share of the way from one quad to another. */
export function mixed(from: Quad, to: Quad, share: number): Quad {
  const mix = (at: number): Point => {
    const [[x1, y1], [x2, y2]] = [cornerAt(from, at), cornerAt(to, at)]
    return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
  }
  return [mix(0), mix(1), mix(2), mix(3)]
}

type Line = readonly [from: Point, to: Point]

/** The side shifted parallel to itself; its ends slide along the neighbouring sides until one meets the frame. */
function withSideMoved(quad: Quad, at: number, [dx, dy]: Point, frame: Size): Quad {
  const [before, from, to, after] = [
    cornerAt(quad, at + 3),
    cornerAt(quad, at),
    cornerAt(quad, at + 1),
    cornerAt(quad, at + 2),
  ]
  const [along, across] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(along, across)
  const normal: Point = [-across / length, along / length]
  const shift = dx * normal[0] + dy * normal[1]
  const slide = (corner: Point, neighbour: Point): Point => {
    const [x, y] = [neighbour[0] - corner[0], neighbour[1] - corner[1]]
    const factor = shift / (x * normal[0] + y * normal[1])
    return [x * factor, y * factor]
  }
  const [first, second] = [slide(from, before), slide(to, after)]
  const share = Math.min(shareInside(from, first, frame), shareInside(to, second, frame))
  const shifted = withCorner(quad, at, inside([from[0] + first[0] * share, from[1] + first[1] * share], frame))
  return withCorner(shifted, at + 1, inside([to[0] + second[0] * share, to[1] + second[1] * share], frame))
}

/** How much of a step stays in the frame, 0 to 1. */
function shareInside([x, y]: Point, [dx, dy]: Point, { width, height }: Size): number {
  const share = (start: number, step: number, end: number) =>
    step > 0 ? (end - start) / step : step < 0 ? -start / step : 1
  return Math.max(0, Math.min(1, share(x, dx, width), share(y, dy, height)))
}

function inside([x, y]: Point, { width, height }: Size): Point {
  return [Math.min(width, Math.max(0, x)), Math.min(height, Math.max(0, y))]
}

function crossing([[x1, y1], [x2, y2]]: Line, [[x3, y3], [x4, y4]]: Line): Point | undefined {
  const determinant = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
  if (Math.abs(determinant) < 1e-9) return undefined
  const [one, other] = [x1 * y2 - y1 * x2, x3 * y4 - y3 * x4]
  return [(one * (x3 - x4) - (x1 - x2) * other) / determinant, (one * (y3 - y4) - (y1 - y2) * other) / determinant]
}

function cornerAt(quad: Quad, at: number): Point {
  const [a, b, c, d] = quad
  return [a, b, c, d][at % 4] ?? a
}

function withCorner([a, b, c, d]: Quad, at: number, corner: Point): Quad {
  const index = at % 4
  return [index === 0 ? corner : a, index === 1 ? corner : b, index === 2 ? corner : c, index === 3 ? corner : d]
}
