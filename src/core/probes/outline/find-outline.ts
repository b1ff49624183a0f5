import type { OutlineFacts, Side } from '../../evidence.ts'
import { tiltOf, trueAspect } from '../../geometry/aspect.ts'
import { clip, intersectionOverUnion } from '../../geometry/overlap.ts'
import { mapQuad, meanSides, signedArea } from '../../geometry/quad.ts'
import { round } from '../../geometry/round.ts'
import type { Point, Quad, Raster } from '../../model.ts'
import type { Plane } from '../../raster/luma.ts'
import { assess } from './assess.ts'
import { doubtWeak } from './decide.ts'
import { lookCloser } from './look-closer.ts'
import type { Network } from './network/network.ts'
import { outlineQuad } from './outline-quad.ts'
import { type Scored, type Search, search } from './search.ts'
import { contactsOf } from './state-features.ts'

/**
 * Finds the document in a photo and says whether all of it is there. `aspects`: the shapes it may have, long side by
 * short side; none where nothing is known. All measures are in pixels of the given raster.
 */
export function findOutline(photo: Raster, aspects: readonly number[], network: Network): OutlineFacts {
  const first = assess(photo, search(photo, aspects, network))
  if (!first) return { state: 'none', confidence: 1 }
  const { quad, features, decision: said } = lookCloser(photo, first, aspects, network)
  const decision = doubtWeak(said, features.score)
  const { state } = decision
  if (state === 'none') return decision
  return {
    ...decision,
    ...(state === 'several' && { others: othersOf(photo, first.found) }),
    ...(state === 'cut' && { cutSides: cutSidesOf(quad, first.found.sight.mask, photo) }),
    quad: rounded(quad),
    ...measuresOf(quad, photo),
  }
}

/** The further documents: the best candidates that do not lie on one that is known already. */
function othersOf(photo: Raster, { scored: [best, ...rest] }: Search): Quad[] {
  if (!best) return []
  const others: Scored[] = []
  for (const candidate of rest) {
    if (others.length === 2 || best.score - candidate.score > 4) break
    const isNew = [best, ...others].every(({ quad }) => intersectionOverUnion(quad, candidate.quad) < 0.05)
    if (isNew) others.push(candidate)
  }
  return others.map((other) => rounded(outlineQuad(photo, other)))
}

/** A side of the frame cuts the document off where its outline passes it, or where the network sees document along it. */
function cutSidesOf(quad: Quad, mask: Plane, { width, height }: Raster): Side[] {
  const contacts = contactsOf(mask)
  const least = Math.max(0.1, 0.5 * Math.max(...Object.values(contacts)))
  const passes: Readonly<Record<Side, boolean>> = {
    top: quad.some(([, y]) => y < 0),
    right: quad.some(([x]) => x > width),
    bottom: quad.some(([, y]) => y > height),
    left: quad.some(([x]) => x < 0),
  }
  return SIDES.filter((side) => contacts[side] >= least || (passes[side] && contacts[side] > 0.02))
}

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left']

function measuresOf(quad: Quad, { width, height }: Raster) {
  const [across, down] = meanSides(quad)
  const aspect = trueAspect(quad, width, height)
  const frame: Quad = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  return {
    coverage: round(Math.abs(signedArea(clip(quad, frame))) / (width * height), 3),
    tiltDegrees: round(tiltOf(quad, width, height), 1),
    aspect: round(Math.max(aspect, 1 / aspect), 3),
    longSidePixels: round(Math.max(across, down), 1),
  }
}

function rounded(quad: Quad): Quad {
  return mapQuad(quad, ([x, y]): Point => [round(x, 1), round(y, 1)])
}
