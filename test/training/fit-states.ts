import { type JudgedState, STATES } from '../../src/core/probes/outline/judge.ts'
import type { Perceptron } from '../../src/core/probes/outline/perceptron.ts'
import { STATE_FEATURES, type StateFeatures } from '../../src/core/probes/outline/state-features.ts'
import { createLearner, forBatches, type Learner, softmax } from './perceptron.ts'

export interface Example {
  readonly features: StateFeatures
  readonly state: JudgedState
}

const HIDDEN = 12
const ROUNDS = 60
const BATCH = 32
/** Own: with a twentieth of it the fit knows its own scenes by heart and others less well. */
const WEIGHT_DECAY = 2e-3

/** Finds the weights of judge.ts, by gradient descent on the cross entropy. */
export function fitStates(examples: readonly Example[]): Perceptron {
  const rows = examples.map(({ features, state }) => ({
    row: STATE_FEATURES.map((feature) => features[feature]),
    label: STATES.indexOf(state),
  }))
  const learner = createLearner(
    rows.map(({ row }) => row),
    HIDDEN,
    STATES.length,
    WEIGHT_DECAY,
  )
  forBatches(rows, ROUNDS, BATCH, (batch, rate) => {
    for (const { row, label } of batch) {
      const pass = learner.forward(row)
      const errors = softmax([...pass.answers]).map((share, at) => (share - Number(at === label)) / batch.length)
      learner.backward(pass, errors)
    }
    learner.descend(rate)
  })
  console.log(`states: ${confusionOf(rows, learner)}`)
  return learner.weights
}

function confusionOf(rows: readonly { row: readonly number[]; label: number }[], learner: Learner): string {
  const guesses = rows.map(({ row, label }) => {
    const { answers } = learner.forward(row)
    return { label, guess: answers.indexOf(Math.max(...answers)) }
  })
  return STATES.map((state, label) => {
    const counts = STATES.map((_, guess) => guesses.filter((one) => one.label === label && one.guess === guess).length)
    return `${state} ${counts.join('/')}`
  }).join(', ')
}
