import { describe, expect, test, vi } from 'vitest'
import { judge, STATES } from '../../../../src/core/probes/outline/judge.ts'
import type { Perceptron } from '../../../../src/core/probes/outline/perceptron.ts'
import { STATE_FEATURES, type StateFeatures } from '../../../../src/core/probes/outline/state-features.ts'
import { makeRandom } from '../../../support/make-raster.ts'

const weights = vi.hoisted((): { given: Perceptron | undefined } => ({ given: undefined }))

vi.mock('../../../../src/core/probes/outline/state-weights.ts', async (importOriginal) => {
  const stored = await importOriginal<typeof import('../../../../src/core/probes/outline/state-weights.ts')>()
  return {
    get STATE_WEIGHTS() {
      return weights.given ?? stored.STATE_WEIGHTS
    },
  }
})

// All features are listed, each once.
const featuresFrom = (value: (at: number) => number) =>
  Object.fromEntries(STATE_FEATURES.map((feature, at) => [feature, value(at)])) as unknown as StateFeatures

const count = STATE_FEATURES.length
const zeros = (length: number) => new Array<number>(length).fill(0)

function withWeights(given: Perceptron, features: StateFeatures) {
  weights.given = given
  const shares = judge(features)
  weights.given = undefined
  return shares
}

describe('the stored weights', () => {
  test('answer with shares that add up to 1, whatever the features', () => {
    const random = makeRandom(4)
    for (let round = 0; round < 50; round++) {
      const shares = Object.values(judge(featuresFrom(() => 8 * random() - 4)))
      expect(shares).toHaveLength(STATES.length)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0)
    }
  })

  test('do not answer the same to everything', () => {
    const random = makeRandom(6)
    const likeliest = Array.from({ length: 60 }, () => {
      const shares = judge(featuresFrom(() => 8 * random() - 4))
      return STATES.reduce((best, state) => (shares[state] > shares[best] ? state : best))
    })
    expect(new Set(likeliest).size).toBeGreaterThan(2)
  })
})

test.each([...STATES.entries()])('output %i is that of %s', (at, state) => {
  const shares = withWeights(
    {
      mean: zeros(count),
      spread: zeros(count).fill(1),
      hidden: [zeros(count + 1)],
      output: STATES.map((_, other) => [0, other === at ? 3 : 0]),
    },
    featuresFrom(() => 1),
  )
  expect(shares[state]).toBeCloseTo(Math.exp(3) / (Math.exp(3) + 4), 9)
})

test('features count from their mean, in their spreads, in their own order', () => {
  const hidden = STATE_FEATURES.map((_, at) => (at === 2 ? 1 : 0))
  const shares = withWeights(
    {
      mean: zeros(count).fill(10),
      spread: zeros(count).fill(4),
      hidden: [[...hidden, 0.25]],
      output: [
        [1, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    },
    featuresFrom((at) => (at === 2 ? 12 : 99)),
  )
  const power = Math.exp(Math.tanh(0.5 + 0.25))
  expect(shares.whole).toBeCloseTo(power / (power + 4), 9)
})
