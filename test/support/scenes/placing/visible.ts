import { clip } from '../../../../src/core/geometry/overlap.ts'
import { signedArea } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import { type Frame, frameQuad } from './pose.ts'

/** Share of a document that is in the frame. */
export function visibleShare(quad: Quad, frame: Frame): number {
  return Math.abs(signedArea(clip(quad, frameQuad(frame))) / signedArea(quad))
}

/** Whether a point is in the frame and at least so many pixels from its edge. */
export function isInside([x, y]: Point, { width, height }: Frame, margin = 0): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin
}

export function cornersOutside(quad: Quad, frame: Frame): number {
  return quad.filter((corner) => !isInside(corner, frame)).length
}

/** Left, top, right, bottom. */
export function boundsOf(points: readonly Point[]): readonly [number, number, number, number] {
  const across = points.map(([x]) => x)
  const down = points.map(([, y]) => y)
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)]
}
