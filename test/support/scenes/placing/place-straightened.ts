import type { Random } from '../random.ts'
import { cornersOf } from './place-whole.ts'
import { type Placement, type Request, radians } from './placement.ts'
import { seeQuad } from './pose.ts'

/**
 * From straight above, squarely, in a picture that is hardly larger than the document: what straightening leaves, or an
 * app that scans. Where the document is cut off, it was framed too narrowly at one side or two. The frame takes on its
 * shape and keeps its long side.
 */
export function placeStraightened(request: Request, isCut: boolean, random: Random): Placement {
  const [width, height] = request.sizes[0] ?? [1, 1]
  const [left, top, right, bottom] = marginsAround(Math.max(width, height), isCut, random)
  const [across, down] = [left + width + right, top + height + bottom]
  const scale = Math.max(request.frame.width, request.frame.height) / Math.max(across, down)
  const frame = { width: Math.round(across * scale), height: Math.round(down * scale) }
  const turn = radians(Math.max(-0.4, Math.min(0.4, random.normal() * 0.25)))
  const centre = [((left - right) * scale) / 2, ((top - bottom) * scale) / 2] as const
  const pose = { frame, focal: Math.max(frame.width, frame.height), turn, tilt: 0, towards: 0, centre, scale }
  return { pose, quads: [seeQuad(pose, cornersOf(request))] }
}

/** Left, top, right and bottom, in the unit of the long side; below 0 where something is lost. */
function marginsAround(longSide: number, isCut: boolean, random: Random): readonly [number, number, number, number] {
  const margin = random.between(0.008, 0.06)
  const first = random.integer(0, 3)
  const second = random.chance(0.3) ? (first + 1) % 4 : first
  const marginAt = (side: number): number =>
    longSide * (isCut && (side === first || side === second) ? -random.between(0.03, 0.2) : margin)
  return [marginAt(0), marginAt(1), marginAt(2), marginAt(3)]
}
