import { clip } from '../../../../src/core/geometry/overlap.ts'
import { signedArea } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import type { Random } from '../random.ts'
import { settle } from './place-whole.ts'
import { layDown, type Placement, type Request, radians, type Size } from './placement.ts'
import { rectangleAt } from './pose.ts'

/** Several documents beside or above each other, each a little askew, none over another. */
export function placeSeveral(request: Request, random: Random): Placement {
  const margin = Math.max(request.frame.width, request.frame.height) * random.between(0.006, 0.03)
  for (let attempt = 0; attempt < 100; attempt++) {
    const sheets = spread(request.sizes, random)
    if (overlap(sheets)) continue
    return settle(layDown(request, random), sheets, margin, random)
  }
  throw new Error('Found no places beside each other.')
}

function spread(sizes: readonly Size[], random: Random): readonly Quad[] {
  const above = random.chance(0.6)
  const disorder = random.pick([0, 1, 1, 2, 6])
  const unit = Math.max(...(sizes[0] ?? [1]))
  const gap = unit * random.pick([0.01, 0.03, 0.08, 0.2]) * random.between(0.5, 1.5)
  let along = 0
  const middles = sizes.map((size): Point => {
    const length = above ? size[1] : size[0]
    const middle = along + length / 2
    along += length + gap
    const aside = random.normal() * unit * 0.012 * disorder
    return above ? [aside, middle] : [middle, aside]
  })
  return sizes.map(([width, height], at) => {
    const [x, y] = middles[at] ?? [0, 0]
    const place: Point = above ? [x, y - along / 2] : [x - along / 2, y]
    const turned = random.chance(0.06) ? Math.PI : 0
    return rectangleAt(place, width, height, turned + radians(random.normal() * 1.5 * disorder))
  })
}

function overlap(sheets: readonly Quad[]): boolean {
  return sheets.some((one, at) => sheets.slice(at + 1).some((other) => Math.abs(signedArea(clip(one, other))) > 0))
}
