import { expect, test } from 'vitest'
import { FEATURES, type Features } from '../../../../src/core/probes/outline/candidate-features.ts'
import { scoredAs, scoreOf } from '../../../../src/core/probes/outline/score.ts'
import { SCORE_WEIGHTS } from '../../../../src/core/probes/outline/score-weights.ts'

// All features are listed, each once.
const featuresFrom = (value: (at: number) => number) =>
  Object.fromEntries(FEATURES.map((feature, at) => [feature, value(at)])) as unknown as Features

test('a score is what the network answers, each feature at its own place', () => {
  for (const [at, feature] of FEATURES.entries()) {
    const only = featuresFrom((other) => (other === at ? 3 : 0))
    const weights = {
      mean: FEATURES.map(() => 0),
      spread: FEATURES.map(() => 2),
      hidden: [[...FEATURES.map((_, other) => 0.01 * (1 + other)), 0]],
      output: [[10, -1]],
    }
    expect(scoredAs(only, weights), feature).toBeCloseTo(10 * Math.tanh(1.5 * 0.01 * (1 + at)) - 1, 9)
  }
})

const { mean, spread } = SCORE_WEIGHTS
/** What the weights were fitted to, on average, and with one feature above it by its standard deviation. */
const plain = featuresFrom((at) => mean[at] ?? 0)
const withMore = (feature: (typeof FEATURES)[number]) => {
  return { ...plain, [feature]: plain[feature] + (spread[FEATURES.indexOf(feature)] ?? 0) }
}

/** What nobody needs to fit: however the weights come out, these have to hold. */
test.each(['covered', 'likely', 'overlap', 'shape'] as const)('more %s is better', (feature) => {
  expect(scoreOf(withMore(feature))).toBeGreaterThan(scoreOf(plain))
})

test.each(['beyond', 'leaking', 'skew'] as const)('more %s is worse', (feature) => {
  expect(scoreOf(withMore(feature))).toBeLessThan(scoreOf(plain))
})
