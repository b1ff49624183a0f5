import { FEATURES, type Features } from './candidate-features.ts'
import { SCORE_WEIGHTS } from './score-weights.ts'

/**
 * How well four lines would do as a document's sides: a weighted sum, whose weights put the best candidate of composed
 * scenes first.
 */
export function scoreOf(features: Features): number {
  return FEATURES.reduce((sum, feature) => sum + SCORE_WEIGHTS[feature] * features[feature], 0)
}
