import type { Point, Quad } from '../model.ts'
import { type Segment, sidesOf, signedArea } from './quad.ts'

/** Area that two convex quads share, by the area that either covers: 0 apart, 1 for the same quad. */
export function intersectionOverUnion(one: Quad, other: Quad): number {
  const both = Math.abs(signedArea(clip(one, other)))
  const union = Math.abs(signedArea(one)) + Math.abs(signedArea(other)) - both
  return union > 0 ? both / union : 0
}

/** What of a polygon lies inside a convex quad (Sutherland and Hodgman). */
export function clip(polygon: readonly Point[], window: Quad): readonly Point[] {
  const turn = Math.sign(signedArea(window))
  return sidesOf(window).reduce((rest, side) => clipAt(rest, side, turn), polygon)
}

function clipAt(polygon: readonly Point[], [from, to]: Segment, turn: number): Point[] {
  const depth = ([x, y]: Point) => turn * ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]))
  return polygon.flatMap((point, at) => {
    const next = polygon[(at + 1) % polygon.length] ?? point
    const here = depth(point)
    const there = depth(next)
    const kept = here >= 0 ? [point] : []
    if (here >= 0 === there >= 0) return kept
    const share = here / (here - there)
    return [...kept, [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]]
  })
}
