import type { Quad } from '../../../../src/core/model.ts'
import type { Random } from '../random.ts'
import type { Frame, Pose } from './pose.ts'

/** What is to be laid before the camera. */
export interface Request {
  readonly frame: Frame
  /** Sizes of the documents in millimetres, the one to be filed first. */
  readonly sizes: readonly (readonly [width: number, height: number])[]
  readonly border?: readonly [across: number, down: number]
  /** Share of the frame that the first document would cover if nothing were cut off. */
  readonly coverage: number
  readonly tiltDegrees?: number
}

export interface Placement {
  readonly pose: Pose
  readonly quads: readonly Quad[]
}

export type Size = readonly [width: number, height: number]

/** A document before the middle of the camera: how it is turned and leans is drawn by lot, its size as asked for. */
export function layDown(request: Request, random: Random, turn = anyTurn(random)): Pose {
  const { frame, coverage } = request
  const [width, height] = request.sizes[0] ?? [1, 1]
  const tilt = request.tiltDegrees === undefined ? anyTilt(random) : radians(request.tiltDegrees)
  // From a phone's main camera to what is left of its picture when it was cropped.
  const focal = Math.hypot(frame.width, frame.height) * random.between(0.58, 1.1)
  const scale = Math.sqrt((coverage * frame.width * frame.height) / (width * height * Math.cos(tilt)))
  return { frame, focal, turn, tilt, towards: random.between(0, 2 * Math.PI), centre: [0, 0], scale }
}

/** Mostly upright or turned by a quarter, and a little askew. */
function anyTurn(random: Random): number {
  if (random.chance(0.16)) return random.between(0, 2 * Math.PI)
  const quarters = random.pick([0, 0, 0, 0, 0, 0, 1, 1, 3, 3, 2])
  return quarters * (Math.PI / 2) + askew(random)
}

export function askew(random: Random): number {
  return radians(Math.max(-25, Math.min(25, random.normal() * random.pick([2, 8, 14]))))
}

function anyTilt(random: Random): number {
  return radians(random.chance(0.72) ? Math.min(18, Math.abs(random.normal()) * 7) : random.between(8, 35))
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180
