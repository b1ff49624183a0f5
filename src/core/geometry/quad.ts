import type { Point, Quad } from '../model.ts'

/** The four sides, in the order top, right, bottom, left of a quad that is given clockwise from the top left. */
export function sidesOf([a, b, c, d]: Quad): readonly [Segment, Segment, Segment, Segment] {
  return [
    [a, b],
    [b, c],
    [c, d],
    [d, a],
  ]
}

export type Segment = readonly [from: Point, to: Point]

export function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1)
}

/** The point a share of the way from one point to another. */
export function between([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
}

export function mapQuad([a, b, c, d]: Quad, map: (point: Point) => Point): Quad {
  return [map(a), map(b), map(c), map(d)]
}

export function centreOf(quad: Quad): Point {
  const x = quad.reduce((sum, point) => sum + point[0], 0) / 4
  const y = quad.reduce((sum, point) => sum + point[1], 0) / 4
  return [x, y]
}

/** Mean lengths of the two pairs of opposite sides: across (top and bottom), then down (left and right). */
export function meanSides(quad: Quad): readonly [across: number, down: number] {
  const [top, right, bottom, left] = sidesOf(quad)
  return [(distance(...top) + distance(...bottom)) / 2, (distance(...right) + distance(...left)) / 2]
}

export function perimeterOf(quad: Quad): number {
  return sidesOf(quad).reduce((sum, side) => sum + distance(...side), 0)
}

/** The same corners clockwise from the one nearest to the top left, whatever order they come in around the shape. */
export function ordered(corners: Quad): Quad {
  const [a, b, c, d] = corners
  const clockwise: Quad = signedArea(corners) < 0 ? [a, d, c, b] : corners
  const sums = clockwise.map(([x, y]) => x + y)
  const first = sums.indexOf(Math.min(...sums))
  const [p, q, r, s] = clockwise
  const turns: readonly Quad[] = [
    [p, q, r, s],
    [q, r, s, p],
    [r, s, p, q],
    [s, p, q, r],
  ]
  return turns[first] ?? clockwise
}

/** Whether a point is inside a convex quad, or no further than `tolerance` outside one of its sides. */
export function contains(quad: Quad, [x, y]: Point, tolerance = 0): boolean {
  const turn = Math.sign(signedArea(quad))
  return sidesOf(quad).every(([[x1, y1], [x2, y2]]) => {
    const cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
    return (turn * cross) / Math.hypot(x2 - x1, y2 - y1) >= -tolerance
  })
}

/** Every corner turns the same way, none of them straight. */
export function isConvex(quad: Quad): boolean {
  const turns = quad.map((corner, at) => {
    const before = quad[(at + 3) % 4] ?? corner
    const after = quad[(at + 1) % 4] ?? corner
    return (corner[0] - before[0]) * (after[1] - corner[1]) - (corner[1] - before[1]) * (after[0] - corner[0])
  })
  return turns.every((turn) => turn > 1e-6) || turns.every((turn) => turn < -1e-6)
}

/** Square pixels; positive for corners that run clockwise on the screen. */
export function signedArea(polygon: readonly Point[]): number {
  let twice = 0
  for (const [at, [x1, y1]] of polygon.entries()) {
    const [x2, y2] = polygon[(at + 1) % polygon.length] ?? [x1, y1]
    twice += x1 * y2 - x2 * y1
  }
  return twice / 2
}
