import { expect, test } from 'vitest'
import { FEATURES, type Features } from '../../../../src/core/probes/outline/candidate-features.ts'
import { scoredAs, scoreOf } from '../../../../src/core/probes/outline/score.ts'

// All features are listed, each once.
const featuresFrom = (value: (at: number) => number) =>
  Object.fromEntries(FEATURES.map((feature, at) => [feature, value(at)])) as unknown as Features

test('a score is the sum of all features, each by its own weight', () => {
  for (const [at, feature] of FEATURES.entries()) {
    const only = featuresFrom((other) => (other === at ? 3 : 0))
    const weights = featuresFrom((other) => 10 + other)
    expect(scoredAs(only, weights), feature).toBe(3 * (10 + at))
  }
  expect(
    scoredAs(
      featuresFrom(() => 1),
      featuresFrom((at) => at),
    ),
  ).toBe((FEATURES.length * (FEATURES.length - 1)) / 2)
})

/** What nobody needs to fit: however the weights come out, these have to hold. */
test.each(['covered', 'likely', 'overlap', 'shape'] as const)('more %s is better', (feature) => {
  const plain = featuresFrom(() => 0.5)
  expect(scoreOf({ ...plain, [feature]: 0.9 })).toBeGreaterThan(scoreOf(plain))
})

test.each(['beyond', 'leaking', 'skew'] as const)('more %s is worse', (feature) => {
  const plain = featuresFrom(() => 0.5)
  expect(scoreOf({ ...plain, [feature]: 0.9 })).toBeLessThan(scoreOf(plain))
})
