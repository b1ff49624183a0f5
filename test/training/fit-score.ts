import { clip } from '../../src/core/geometry/overlap.ts'
import { signedArea } from '../../src/core/geometry/quad.ts'
import type { Quad } from '../../src/core/model.ts'
import { FEATURES, type Features } from '../../src/core/probes/outline/candidate-features.ts'
import type { Scored } from '../../src/core/probes/outline/search.ts'
import { dot, softmax } from './linear.ts'
import type { StoredScene } from './stored-scenes.ts'

/** A candidate of a scene, as numbers. */
interface Ranked {
  readonly features: readonly number[]
  /** Intersection over union with the truth, both within the frame. */
  readonly overlap: number
}

/**
 * Finds the weights of score.ts by softmax ranking: the probability of the candidates that overlap the truth best is
 * raised, by gradient ascent with a little weight decay.
 */
export function fitScore(scenes: readonly { scene: StoredScene; scored: readonly Scored[] }[]): Features {
  const ranked = scenes
    .filter(({ scene, scored }) => scene.quads.length > 0 && scored.length > 0)
    .map(({ scene, scored }) => scored.map((candidate) => rankedOf(candidate, scene)))
  const usable = ranked.filter((candidates) => bestOf(candidates) > 0.85)
  console.log(`score: ${ranked.length} scenes with a document, ${usable.length} with a good candidate`)
  const weights = rank(usable)
  console.log(`score: ${reportOf(ranked, weights)}`)
  // One number for each name of the list.
  return Object.fromEntries(FEATURES.map((feature, at) => [feature, weights[at] ?? 0])) as unknown as Features
}

function rankedOf({ quad, features }: Scored, scene: StoredScene): Ranked {
  return {
    features: FEATURES.map((feature) => features[feature]),
    overlap: Math.max(...scene.quads.map((truth) => overlapInFrame(quad, truth, scene))),
  }
}

function overlapInFrame(one: Quad, other: Quad, { width, height }: StoredScene): number {
  const frame: Quad = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const area = (polygon: Quad) => Math.abs(signedArea(clip(polygon, frame)))
  const both = Math.abs(signedArea(clip(clip(one, other), frame)))
  return both / Math.max(1, area(one) + area(other) - both)
}

function bestOf(candidates: readonly Ranked[]): number {
  return Math.max(...candidates.map(({ overlap }) => overlap))
}

function rank(scenes: readonly (readonly Ranked[])[]): number[] {
  const weights = FEATURES.map(() => 0)
  for (let round = 0; round < 1500; round++) {
    const gradient = FEATURES.map(() => 0)
    for (const candidates of scenes) addGradient(candidates, weights, gradient)
    for (const at of weights.keys()) {
      weights[at] = (weights[at] ?? 0) + 0.9 * ((gradient[at] ?? 0) / scenes.length - 0.0006 * (weights[at] ?? 0))
    }
  }
  return weights
}

function addGradient(candidates: readonly Ranked[], weights: readonly number[], gradient: number[]): void {
  const believed = softmax(candidates.map(({ features }) => dot(features, weights)))
  const best = bestOf(candidates)
  const wanted = softmax(candidates.map(({ overlap }) => (overlap - best) * 40))
  for (const [index, { features }] of candidates.entries()) {
    const pull = (wanted[index] ?? 0) - (believed[index] ?? 0)
    for (const [at, value] of features.entries()) gradient[at] = (gradient[at] ?? 0) + pull * value
  }
}

function reportOf(scenes: readonly (readonly Ranked[])[], weights: readonly number[]): string {
  const chosen = scenes.map((candidates) => {
    const scores = candidates.map(({ features }) => dot(features, weights))
    return candidates[scores.indexOf(Math.max(...scores))]?.overlap ?? 0
  })
  const mean = chosen.reduce((sum, overlap) => sum + overlap, 0) / chosen.length
  const share = chosen.filter((overlap) => overlap > 0.9).length / chosen.length
  return `mean IoU before refining ${mean.toFixed(4)}, above 0.9 ${share.toFixed(3)}`
}
