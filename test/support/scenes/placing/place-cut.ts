import type { Random } from '../random.ts'
import { cornersOf, settle } from './place-whole.ts'
import { askew, layDown, type Placement, type Request, radians } from './placement.ts'
import { type Pose, seeQuad } from './pose.ts'
import { cornersOutside, visibleShare } from './visible.ts'

/** A document that runs out of the frame: over one side, over two, or with one corner only. */
export function placeCut(request: Request, random: Random): Placement {
  const way = random.next()
  for (let attempt = 0; attempt < 200; attempt++) {
    const placed =
      way < 0.55
        ? overOneSide(request, random)
        : way < 0.75
          ? withOneCorner(request, random)
          : overTwoSides(request, random)
    if (placed) return placed
  }
  throw new Error('Found no way to cut the document off.')
}

function overOneSide(request: Request, random: Random): Placement | undefined {
  const start = settle(layDown(request, random), [cornersOf(request)], 1, random).pose
  return lost(request, start, random.pick([0, 1, 2, 3]) * (Math.PI / 2), random.between(0.04, 0.42))
}

function withOneCorner(request: Request, random: Random): Placement | undefined {
  const turn = random.integer(0, 3) * (Math.PI / 2) + random.pick([-1, 1]) * radians(random.between(4, 45))
  const start = settle(layDown(request, random, turn), [cornersOf(request)], 1, random).pose
  const placed = lost(request, start, random.pick([0, 1, 2, 3]) * (Math.PI / 2), random.between(0.01, 0.08))
  return placed?.quads.every((quad) => cornersOutside(quad, request.frame) === 1) ? placed : undefined
}

/** Over two that meet, or so close that it is wider or higher than the frame. */
function overTwoSides(request: Request, random: Random): Placement | undefined {
  const target = random.between(0.06, 0.45)
  if (random.chance(0.6)) {
    const start = settle(layDown(request, random), [cornersOf(request)], 1, random).pose
    return lost(request, start, random.pick([1, 3, 5, 7]) * (Math.PI / 4) + radians(random.between(-25, 25)), target)
  }
  const turn = random.integer(0, 3) * (Math.PI / 2) + askew(random)
  const start = settle(layDown(request, random, turn), [cornersOf(request)], 1, random).pose
  return bisected(request, target, (share) => ({ ...start, scale: start.scale * (1 + 4 * share) }))
}

/** Moves the document towards one side until so much of it is outside. */
function lost(request: Request, start: Pose, angle: number, target: number): Placement | undefined {
  const reach = Math.hypot(request.frame.width, request.frame.height)
  const [x, y] = start.centre
  return bisected(request, target, (share) => ({
    ...start,
    centre: [x + Math.cos(angle) * reach * share, y + Math.sin(angle) * reach * share],
  }))
}

function bisected(request: Request, target: number, poseAt: (share: number) => Pose): Placement | undefined {
  let [low, high] = [0, 1]
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (1 - shareAt(request, poseAt(middle)) < target) low = middle
    else high = middle
  }
  const pose = poseAt(high)
  const isThere = Math.abs(1 - shareAt(request, pose) - target) < 0.01
  return isThere ? { pose, quads: [seeQuad(pose, cornersOf(request))] } : undefined
}

function shareAt(request: Request, pose: Pose): number {
  return visibleShare(seeQuad(pose, cornersOf(request)), request.frame)
}
