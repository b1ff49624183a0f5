import { type Segment, sidesOf, signedArea } from '../../geometry/quad.ts'
import type { Quad } from '../../model.ts'

/** The side of a line on which a quad lies: nx x + ny y - c is how deep a point is inside. */
type HalfPlane = readonly [nx: number, ny: number, c: number]

/** A convex quad as what its four sides have in common: made once, asked for thousands of cells. */
export type HalfPlanes = readonly [HalfPlane, HalfPlane, HalfPlane, HalfPlane]

export function halfPlanesOf(quad: Quad): HalfPlanes {
  const turn = Math.sign(signedArea(quad))
  const planeOf = ([[x1, y1], [x2, y2]]: Segment): HalfPlane => {
    const length = Math.hypot(x2 - x1, y2 - y1)
    const [nx, ny] = [(-turn * (y2 - y1)) / length, (turn * (x2 - x1)) / length]
    return [nx, ny, nx * x1 + ny * y1]
  }
  const [top, right, bottom, left] = sidesOf(quad)
  return [planeOf(top), planeOf(right), planeOf(bottom), planeOf(left)]
}

/** How deep inside the middle of a cell lies; negative outside. */
export function depthIn([a, b, c, d]: HalfPlanes, column: number, row: number): number {
  const x = column + 0.5
  const y = row + 0.5
  return Math.min(
    a[0] * x + a[1] * y - a[2],
    b[0] * x + b[1] * y - b[2],
    c[0] * x + c[1] * y - c[2],
    d[0] * x + d[1] * y - d[2],
  )
}
