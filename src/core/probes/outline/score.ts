import { FEATURES, type Features } from './candidate-features.ts'
import { SCORE_WEIGHTS } from './score-weights.ts'

/**
 * How well four lines would do as a document's sides: a weighted sum, whose weights put the best candidate of composed
 * scenes first.
 */
export function scoreOf(features: Features): number {
  return scoredAs(features, SCORE_WEIGHTS)
}

/** With other weights: for the search for better ones. */
export function scoredAs(features: Features, weights: Features): number {
  return FEATURES.reduce((sum, feature) => sum + weights[feature] * features[feature], 0)
}
