import type { Quad } from '../../../../src/core/model.ts'
import type { Random } from '../random.ts'
import { layDown, type Placement, type Request } from './placement.ts'
import { type Pose, rectangleAt, seeQuad } from './pose.ts'
import { boundsOf, isInside } from './visible.ts'

/** The whole document in the frame, with a margin that is sometimes tiny. */
export function placeWhole(request: Request, random: Random): Placement {
  const margin = Math.max(request.frame.width, request.frame.height) * marginShare(random)
  return settle(layDown(request, random), [cornersOf(request)], margin, random)
}

function marginShare(random: Random): number {
  return random.chance(0.2) ? random.between(0.006, 0.012) : random.between(0.012, 0.05)
}

export function cornersOf({ sizes }: Request): Quad {
  const [width, height] = sizes[0] ?? [1, 1]
  return rectangleAt([0, 0], width, height)
}

/** Moves what lies on the plane into the frame, at a place drawn by lot, and further away as far as it must. */
export function settle(start: Pose, sheets: readonly Quad[], margin: number, random: Random): Placement {
  let pose = start
  for (let attempt = 0; attempt < 60; attempt++) {
    pose = { ...fitted(pose, sheets, margin), centre: [0, 0] }
    const moved = { ...pose, centre: anyCentre(pose, sheets, margin, random) }
    const quads = sheets.map((sheet) => seeQuad(moved, sheet))
    if (quads.flat().every((corner) => isInside(corner, pose.frame, margin))) return { pose: moved, quads }
    // Away from the middle a leaning plane looks larger.
    pose = { ...pose, scale: pose.scale * 0.985 }
  }
  throw new Error('Found no place for the documents.')
}

/** Small enough for the frame when it is in its middle. */
function fitted(pose: Pose, sheets: readonly Quad[], margin: number): Pose {
  const [left, top, right, bottom] = boundsOf(sheets.flatMap((sheet) => seeQuad(pose, sheet)))
  const across = (pose.frame.width - 2 * margin) / (right - left)
  const down = (pose.frame.height - 2 * margin) / (bottom - top)
  const factor = Math.min(across, down)
  return factor < 1 ? { ...pose, scale: pose.scale * factor * 0.998 } : pose
}

/** People hold the camera over the middle, more or less; some leave hardly any room at one side. */
function anyCentre(pose: Pose, sheets: readonly Quad[], margin: number, random: Random): readonly [number, number] {
  const { width, height } = pose.frame
  const [left, top, right, bottom] = boundsOf(sheets.flatMap((sheet) => seeQuad(pose, sheet)))
  const spread = random.chance(0.6) ? 0.3 : 1
  const place = (room: number) =>
    room * (random.chance(0.06) ? random.pick([0, 1]) : random.between(0.5 - spread / 2, 0.5 + spread / 2))
  return [
    margin - left + place(Math.max(0, width - 2 * margin - (right - left))),
    margin - top + place(Math.max(0, height - 2 * margin - (bottom - top))),
  ]
}
