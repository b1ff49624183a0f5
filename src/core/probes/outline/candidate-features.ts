import { trueAspect } from '../../geometry/aspect.ts'
import { mapQuad, ordered, sidesOf, signedArea } from '../../geometry/quad.ts'
import type { Point, Quad } from '../../model.ts'
import type { Plane } from '../../raster/luma.ts'
import { type Candidate, cornerCosine, outsideBy } from './candidates.ts'
import { depthIn, halfPlanesOf } from './half-planes.ts'
import { measureSide, type SideFeatures, type View } from './side-features.ts'

/** What a candidate is scored by. The order is that of the weights in score.ts. */
export const FEATURES = [
  'covered',
  'leastCovered',
  'beyond',
  'near',
  'leastNear',
  'far',
  'leastFar',
  'steady',
  'likely',
  'leastLikely',
  'parted',
  'leastParted',
  'overlap',
  'leaking',
  'area',
  'shape',
  'skew',
  'frameSides',
  'outside',
] as const

export type Features = Readonly<Record<(typeof FEATURES)[number], number>>

/** `aspects`: the shapes that the material may have, long side by short side; none where nothing is known. */
export function featuresOf(candidate: Candidate, view: View, aspects: readonly number[]): Features {
  const { width, height } = view.edges
  const quad = ordered(candidate.quad)
  const sides = measuredSides(candidate, view)
  const seen = sides.length > 0 ? sides : [measureSide(view, quad[0], quad[1], [0, 1])]
  const mean = (key: keyof SideFeatures) => seen.reduce((sum, side) => sum + side[key], 0) / seen.length
  const least = (key: keyof SideFeatures) => Math.min(...seen.map((side) => side[key]))
  return {
    covered: mean('covered'),
    leastCovered: least('covered'),
    beyond: mean('beyond'),
    near: Math.sqrt(mean('near')),
    leastNear: Math.sqrt(least('near')),
    far: Math.sqrt(mean('far')),
    leastFar: Math.sqrt(least('far')),
    steady: mean('steady'),
    likely: mean('likely'),
    leastLikely: least('likely'),
    parted: mean('parted'),
    leastParted: least('parted'),
    ...agreementOf(quad, view),
    area: Math.sqrt(Math.min(0.8, Math.abs(signedArea(quad)) / (width * height))),
    shape: candidate.frameSides > 0 ? 0.35 : shapeFit(quad, aspects, width, height),
    skew: quad.reduce((sum, _, at) => sum + Math.max(0, Math.abs(cornerCosine(quad, at)) - 0.08), 0),
    frameSides: candidate.frameSides,
    outside: 4 * quad.reduce((sum, corner) => sum + outsideBy(corner, width, height), 0),
  }
}

/** The sides that are not borders of the photo. */
function measuredSides({ quad }: Candidate, view: View): SideFeatures[] {
  const turn = Math.sign(signedArea(quad))
  return sidesOf(quad)
    .filter(([from, to]) => !liesOnFrame(from, to, view))
    .map(([from, to]) => {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1])
      const inward: Point = [(-turn * (to[1] - from[1])) / length, (turn * (to[0] - from[0])) / length]
      return measureSide(view, from, to, inward)
    })
}

/** Pixels of the working size. */
const ON_FRAME = 2

function liesOnFrame(from: Point, to: Point, { edges: { width, height } }: View): boolean {
  const isBeyond = (test: (point: Point) => boolean) => test(from) && test(to)
  return (
    isBeyond(([x]) => x <= ON_FRAME) ||
    isBeyond(([x]) => x >= width - 1 - ON_FRAME) ||
    isBeyond(([, y]) => y <= ON_FRAME) ||
    isBeyond(([, y]) => y >= height - 1 - ON_FRAME)
  )
}

/** 1 for the expected shape, 0 from a quarter off; in between where nothing is expected. */
function shapeFit(quad: Quad, aspects: readonly number[], width: number, height: number): number {
  if (aspects.length === 0) return 0.5
  const seen = Math.abs(Math.log(trueAspect(quad, width, height)))
  const off = Math.min(...aspects.map((aspect) => Math.abs(seen - Math.log(aspect))))
  return Math.max(0, 1 - off / 0.22)
}

/**
 * How well the candidate covers what the network takes for documents: intersection over union, and the share of the
 * candidate's surroundings, a tenth of its size, that the network takes for document, too.
 */
function agreementOf(quad: Quad, { edges, sight: { mask, total } }: View): { overlap: number; leaking: number } {
  const small = mapQuad(quad, ([x, y]) => [
    ((x + 0.5) * mask.width) / edges.width,
    ((y + 0.5) * mask.height) / edges.height,
  ])
  const margin = 0.1 * Math.sqrt(Math.abs(signedArea(small)))
  const sums = { inside: 0, both: 0, around: 0, leaking: 0 }
  forEachCell(mask, small, margin, (depth, at) => {
    const value = mask.data[at] ?? 0
    if (depth >= 0) {
      sums.inside++
      sums.both += value
    } else {
      sums.around++
      sums.leaking += value
    }
  })
  return {
    overlap: sums.both / Math.max(1, sums.inside + total / STRIDE ** 2 - sums.both),
    leaking: sums.leaking / Math.max(1, sums.around),
  }
}

/** Visits every second cell of every second row inside a convex quad and up to `margin` outside, with its depth inside. */
function forEachCell(
  { width, height }: Plane,
  quad: Quad,
  margin: number,
  visit: (depth: number, at: number) => void,
): void {
  const sides = halfPlanesOf(quad)
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)]
  const left = even(Math.min(...xs) - margin)
  const right = Math.min(width - 1, Math.ceil(Math.max(...xs) + margin))
  const bottom = Math.min(height - 1, Math.ceil(Math.max(...ys) + margin))
  for (let y = even(Math.min(...ys) - margin); y <= bottom; y += STRIDE) {
    for (let x = left; x <= right; x += STRIDE) {
      const depth = depthIn(sides, x, y)
      if (depth >= -margin) visit(depth, y * width + x)
    }
  }
}

const STRIDE = 2

/** Always the same cells, so that the total of all of them can be compared. */
function even(value: number): number {
  return Math.max(0, STRIDE * Math.floor(value / STRIDE))
}
