import { clip } from '../../src/core/geometry/overlap.ts'
import { signedArea } from '../../src/core/geometry/quad.ts'
import type { Quad } from '../../src/core/model.ts'
import { FEATURES } from '../../src/core/probes/outline/candidate-features.ts'
import type { Perceptron } from '../../src/core/probes/outline/perceptron.ts'
import type { Scored } from '../../src/core/probes/outline/search.ts'
import { createLearner, forBatches, type Learner, softmax } from './perceptron.ts'
import type { StoredScene } from './stored-scenes.ts'

/** A candidate of a scene, as numbers. */
interface Ranked {
  readonly features: readonly number[]
  /** Intersection over union with the truth, both within the frame. */
  readonly overlap: number
}

const HIDDEN = 16
const ROUNDS = 30
const BATCH = 8
const WEIGHT_DECAY = 1e-4
/** How much more a candidate is wanted for each share of overlap. */
const EAGERNESS = 40

/**
 * Finds the weights of score.ts by softmax ranking: the probability of the candidates that overlap the truth best is
 * raised, by gradient descent.
 */
export function fitScore(scenes: readonly { scene: StoredScene; scored: readonly Scored[] }[]): Perceptron {
  const ranked = scenes
    .filter(({ scene, scored }) => scene.quads.length > 0 && scored.length > 0)
    .map(({ scene, scored }) => scored.map((candidate) => rankedOf(candidate, scene)))
  const usable = ranked.filter((candidates) => bestOf(candidates) > 0.85)
  console.log(`score: ${ranked.length} scenes with a document, ${usable.length} with a good candidate`)
  const rows = usable.flatMap((candidates) => candidates.map(({ features }) => features))
  const learner = createLearner(rows, HIDDEN, 1, WEIGHT_DECAY)
  forBatches(usable, ROUNDS, BATCH, (batch, rate) => {
    for (const candidates of batch) learnFrom(candidates, learner, batch.length)
    learner.descend(rate)
  })
  console.log(`score: ${reportOf(ranked, learner)}`)
  return learner.weights
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

function learnFrom(candidates: readonly Ranked[], learner: Learner, batch: number): void {
  const passes = candidates.map(({ features }) => learner.forward(features))
  const believed = softmax(passes.map(({ answers: [score = 0] }) => score))
  const best = bestOf(candidates)
  const wanted = softmax(candidates.map(({ overlap }) => (overlap - best) * EAGERNESS))
  for (const [at, pass] of passes.entries()) learner.backward(pass, [((believed[at] ?? 0) - (wanted[at] ?? 0)) / batch])
}

function reportOf(scenes: readonly (readonly Ranked[])[], learner: Learner): string {
  const chosen = scenes.map((candidates) => {
    const scores = candidates.map(({ features }) => learner.forward(features).answers[0] ?? 0)
    return candidates[scores.indexOf(Math.max(...scores))]?.overlap ?? 0
  })
  const mean = chosen.reduce((sum, overlap) => sum + overlap, 0) / chosen.length
  const share = chosen.filter((overlap) => overlap > 0.9).length / chosen.length
  return `mean IoU before refining ${mean.toFixed(4)}, above 0.9 ${share.toFixed(3)}`
}
