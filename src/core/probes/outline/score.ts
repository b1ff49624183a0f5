import { FEATURES, type Features } from './candidate-features.ts'
import { answersOf, type Perceptron } from './perceptron.ts'
import { SCORE_WEIGHTS } from './score-weights.ts'

/**
 * How well four lines would do as a document's sides: log odds up to a constant of the photo. A small network over the
 * features, whose weights put the best candidate of composed scenes first.
 */
export function scoreOf(features: Features): number {
  return scoredAs(features, SCORE_WEIGHTS)
}

/** With other weights: for the search for better ones. */
export function scoredAs(features: Features, weights: Perceptron): number {
  const [score = 0] = answersOf(
    weights,
    FEATURES.map((feature) => features[feature]),
  )
  return score
}
