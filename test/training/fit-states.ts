import type { JudgedState, StateWeights } from '../../src/core/probes/outline/judge.ts'
import { STATES } from '../../src/core/probes/outline/judge.ts'
import { STATE_FEATURES, type StateFeatures } from '../../src/core/probes/outline/state-features.ts'
import { createRandom } from '../support/scenes/random.ts'
import { dot, softmax } from './linear.ts'

export interface Example {
  readonly features: StateFeatures
  readonly state: JudgedState
}

const HIDDEN = 12
const ROUNDS = 60
const BATCH = 32
/** Own: with a twentieth of it the fit knows its own scenes by heart and others less well. */
const WEIGHT_DECAY = 2e-3

/** Finds the weights of judge.ts: a network of one hidden layer, trained by Adam on the cross entropy. */
export function fitStates(examples: readonly Example[]): StateWeights {
  const inputs = examples.map(({ features }) => STATE_FEATURES.map((feature) => features[feature]))
  const { mean, spread } = scaleOf(inputs)
  const rows = inputs.map((input) => [...input.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)), 1])
  const labels = examples.map(({ state }) => STATES.indexOf(state))

  const random = createRandom(7)
  const matrix = (count: number, length: number, size: number) =>
    Array.from({ length: count }, () => Array.from({ length }, () => random.normal() * size))
  const hidden = matrix(HIDDEN, STATE_FEATURES.length + 1, 0.15)
  const output = matrix(STATES.length, HIDDEN + 1, 0.2)
  const descend = adam([...hidden, ...output])
  const order = rows.map((_, at) => at)
  for (let round = 0; round < ROUNDS; round++) {
    order.sort(() => random.next() - 0.5)
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH)
      const gradients = [...hidden, ...output].map((row) => row.map((value) => value * WEIGHT_DECAY))
      for (const index of batch)
        addGradient(rows[index] ?? [], labels[index] ?? 0, hidden, output, gradients, batch.length)
      descend(gradients, 0.01 * (1 - round / ROUNDS) + 0.0005)
    }
  }
  console.log(`states: ${confusionOf(rows, labels, hidden, output)}`)
  return { mean, spread, hidden, output }
}

function scaleOf(rows: readonly (readonly number[])[]): { mean: number[]; spread: number[] } {
  const mean = STATE_FEATURES.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length)
  const spread = mean.map((middle, at) =>
    Math.max(1e-3, Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] ?? 0) - middle) ** 2, 0) / rows.length)),
  )
  return { mean, spread }
}

function forward(row: readonly number[], hidden: readonly number[][], output: readonly number[][]) {
  const middle = [...hidden.map((weights) => Math.tanh(dot(row, weights))), 1]
  return { middle, shares: softmax(output.map((weights) => dot(middle, weights))) }
}

function addGradient(
  row: readonly number[],
  label: number,
  hidden: readonly number[][],
  output: readonly number[][],
  gradients: number[][],
  count: number,
): void {
  const { middle, shares } = forward(row, hidden, output)
  const errors = shares.map((share, state) => (share - (state === label ? 1 : 0)) / count)
  for (const [state, error] of errors.entries()) addScaled(gradients[hidden.length + state] ?? [], middle, error)
  for (const at of hidden.keys()) {
    const back = errors.reduce((sum, error, state) => sum + error * (output[state]?.[at] ?? 0), 0)
    addScaled(gradients[at] ?? [], row, back * (1 - (middle[at] ?? 0) ** 2))
  }
}

function addScaled(target: number[], values: readonly number[], factor: number): void {
  for (let at = 0; at < values.length; at++) target[at] = (target[at] ?? 0) + (values[at] ?? 0) * factor
}

/** Kingma and Ba 2015. */
function adam(weights: readonly number[][]): (gradients: readonly number[][], rate: number) => void {
  const first = weights.map((row) => row.map(() => 0))
  const second = weights.map((row) => row.map(() => 0))
  let step = 0
  return (gradients, rate) => {
    step++
    for (const [row, values] of weights.entries()) {
      for (const at of values.keys()) {
        const gradient = gradients[row]?.[at] ?? 0
        const one = 0.9 * (first[row]?.[at] ?? 0) + 0.1 * gradient
        const two = 0.999 * (second[row]?.[at] ?? 0) + 0.001 * gradient * gradient
        first[row]?.splice(at, 1, one)
        second[row]?.splice(at, 1, two)
        const change = one / (1 - 0.9 ** step) / (Math.sqrt(two / (1 - 0.999 ** step)) + 1e-8)
        values[at] = (values[at] ?? 0) - rate * change
      }
    }
  }
}

function confusionOf(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  hidden: readonly number[][],
  output: readonly number[][],
): string {
  return STATES.map((state, label) => {
    const told = rows.filter((_, at) => labels[at] === label).map((row) => forward(row, hidden, output).shares)
    const counts = STATES.map((_, guess) => told.filter((shares) => Math.max(...shares) === shares[guess]).length)
    return `${state} ${counts.join('/')}`
  }).join(', ')
}
