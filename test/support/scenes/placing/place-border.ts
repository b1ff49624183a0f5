import { sidesOf } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import type { Random } from '../random.ts'
import { cornersOf, settle } from './place-whole.ts'
import { layDown, type Placement, type Request, radians } from './placement.ts'
import { type Frame, rectangleAt, seeQuad } from './pose.ts'

/** So close that the printed border is in the frame, but at least two edges of the sheet are not. */
export function placeBorder(request: Request, random: Random): Placement {
  const [width, height] = request.sizes[0] ?? [1, 1]
  const [across, down] = request.border ?? [0, 0]
  const border = rectangleAt([0, 0], width * (1 - 2 * across), height * (1 - 2 * down))

  for (let attempt = 0; attempt < 600; attempt++) {
    const turn = quarters(request, random) * (Math.PI / 2) + radians(random.normal() * 1.2)
    const near = {
      ...layDown({ ...request, coverage: 1.3 }, random, turn),
      tilt: radians(Math.abs(random.normal()) * 3),
    }
    const margin = Math.max(request.frame.width, request.frame.height) * random.between(0.002, 0.04)
    const { pose } = settle(near, [border], margin, random)
    const quad = seeQuad(pose, cornersOf(request))
    if (edgesOutside(quad, request.frame) >= 2) return { pose, quads: [quad] }
  }
  throw new Error('Found no way to put two edges of the sheet out of the frame.')
}

/** The turn in which the sheet lies along the frame. */
function quarters({ frame, sizes }: Request, random: Random): number {
  const [width, height] = sizes[0] ?? [1, 1]
  const isAcross = width > height === frame.width > frame.height
  return random.pick([0, 2]) + (isAcross ? 0 : 1) - (random.chance(0.85) ? 0 : random.pick([0, 2]))
}

/** Edges no point of which is in the frame. */
export function edgesOutside(quad: Quad, { width, height }: Frame): number {
  const beyond: readonly ((point: Point) => boolean)[] = [
    ([x]) => x < 0,
    ([x]) => x > width,
    ([, y]) => y < 0,
    ([, y]) => y > height,
  ]
  return sidesOf(quad).filter((side) => beyond.some((isBeyond) => side.every(isBeyond))).length
}
