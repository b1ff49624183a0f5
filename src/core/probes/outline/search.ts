import { distance, mapQuad, ordered } from '../../geometry/quad.ts'
import type { Point, Quad, Raster } from '../../model.ts'
import { createMemory } from '../../raster/memory.ts'
import { opponentPlanesOf } from '../../raster/opponent.ts'
import { shrinkTo } from '../../raster/shrink.ts'
import { type Features, featuresOf } from './candidate-features.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { edgeMapOf } from './edge-map.ts'
import { findLines } from './lines.ts'
import { maskCandidates } from './mask-candidates.ts'
import type { Network } from './network/network.ts'
import { refine } from './refine.ts'
import { scoreOf } from './score.ts'
import { findSegments } from './segments.ts'
import type { View } from './side-features.ts'
import { lookAt, type Sight } from './sight.ts'

/** A candidate with what it was scored by; the quad in pixels of the photo that was searched. */
export interface Scored {
  readonly quad: Quad
  readonly features: Features
  readonly score: number
}

export interface Search {
  readonly sight: Sight
  /** Best first. */
  readonly scored: readonly Scored[]
}

/** The long side of the raster on which lines are sought (detection.md section 1). */
export const SEARCH_LONG_SIDE = 560

/**
 * Everything in a photo that may be the outline of a document, with the network's view of the whole. `known`: an outline
 * found by an earlier look, in pixels of the photo: one candidate more.
 */
export function search(photo: Raster, aspects: readonly number[], network: Network, known?: Quad): Search {
  const small = shrinkTo(photo, SEARCH_LONG_SIDE)
  const sight = lookAt(small, hintOf(aspects), network)
  const scale = photo.width / small.width
  const near = known && mapQuad(known, ([x, y]): Point => [x / scale - 0.5, y / scale - 0.5])
  const scored = memory.lend((take) => {
    const planes = opponentPlanesOf(small, take)
    const view = { planes, edges: edgeMapOf(planes, take), sight }
    return candidatesIn(small, view, near).map((candidate) => {
      const features = featuresOf(candidate, view, aspects)
      const quad = mapQuad(ordered(candidate.quad), ([x, y]) => [(x + 0.5) * scale, (y + 0.5) * scale])
      return { quad, features, score: scoreOf(features) }
    })
  })
  return { sight, scored: scored.sort((one, other) => other.score - one.score) }
}

const memory = createMemory()

/** From lines, from what the network sees, and what is known. */
function candidatesIn(photo: Raster, { edges, sight }: View, known: Quad | undefined): Candidate[] {
  const { width, height } = photo
  const lines = findLines(findSegments(edges), sight.edge, width, height)
  const masked = maskCandidates(sight.mask, width, height).flatMap((candidate) => nearby(candidate, photo))
  const given = known ? [{ quad: known, frameSides: 0 }] : []
  return [...findCandidates(lines, width, height), ...masked, ...given]
}

function hintOf(aspects: readonly number[]): 'unknown' | 'card' | 'sheet' {
  const [aspect] = aspects
  if (aspect === undefined || aspects.length > 1) return 'unknown'
  return aspect > 1.5 ? 'card' : 'sheet'
}

/** The network's outline as it is, and moved onto the edges beside it. */
function nearby(candidate: Candidate, photo: Raster): Candidate[] {
  const refined = refine(photo, candidate.quad, 0.02 * Math.hypot(photo.width, photo.height))
  const isNew = refined?.some((corner, at) => distance(corner, candidate.quad[at] ?? corner) > 1)
  return refined && isNew ? [candidate, { ...candidate, quad: refined }] : [candidate]
}
