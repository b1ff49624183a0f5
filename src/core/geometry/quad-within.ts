import type { Point, Quad } from '../model.ts'
import { homographyBetween, project } from './homography.ts'

/** Where in a photo a part of a document lies, given in shares of its width and height; undefined for corners without area. */
export function quadWithin(outer: Quad, shares: Quad): Quad | undefined {
  const map = homographyBetween(WHOLE, outer)
  if (!map) return undefined
  // JSON knows one zero.
  const place = (point: Point): Point => {
    const [x, y] = project(map, point)
    return [x + 0, y + 0]
  }
  const [a, b, c, d] = shares
  const placed: Quad = [place(a), place(b), place(c), place(d)]
  return placed.flat().every(Number.isFinite) ? placed : undefined
}

const WHOLE: Quad = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]
