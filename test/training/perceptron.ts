import type { Perceptron } from '../../src/core/probes/outline/perceptron.ts'
import { createRandom } from '../support/scenes/random.ts'

/** A perceptron that learns: rows in, answers out, and what the answers should have been pulled by. */
export interface Learner {
  readonly weights: Perceptron
  /** Answers with what one backward step needs. */
  forward(row: readonly number[]): Pass
  /** `errors`: for each answer how the loss grows with it. Gathers; `descend` acts. */
  backward(pass: Pass, errors: readonly number[]): void
  descend(rate: number): void
}

export interface Pass {
  readonly answers: Float64Array
  readonly scaled: Float64Array
  readonly middle: Float64Array
}

/** Starts from small random weights, the inputs scaled by what the rows of examples are like. */
export function createLearner(
  rows: readonly (readonly number[])[],
  hiddenCount: number,
  outputCount: number,
  weightDecay: number,
): Learner {
  const { mean, spread } = scaleOf(rows)
  const random = createRandom(7)
  const matrix = (count: number, length: number, size: number) =>
    Array.from({ length: count }, () => Float64Array.from({ length }, () => random.normal() * size))
  const hidden = matrix(hiddenCount, mean.length + 1, 0.15)
  const output = matrix(outputCount, hiddenCount + 1, 0.2)
  const gradients = [...hidden, ...output].map((row) => new Float64Array(row.length))
  const step = adam([...hidden, ...output], gradients, weightDecay)
  return {
    get weights() {
      return { mean, spread, hidden: hidden.map((row) => [...row]), output: output.map((row) => [...row]) }
    },
    forward(row) {
      const scaled = Float64Array.from(mean, (middle, at) => ((row[at] ?? 0) - middle) / (spread[at] ?? 1))
      const middle = Float64Array.from(hidden, (weights) => Math.tanh(weightedSum(weights, scaled)))
      return { scaled, middle, answers: Float64Array.from(output, (weights) => weightedSum(weights, middle)) }
    },
    backward({ scaled, middle }, errors) {
      for (const [at, error] of errors.entries()) add(gradients[hiddenCount + at], middle, error)
      for (let unit = 0; unit < hiddenCount; unit++) {
        let back = 0
        for (const [at, error] of errors.entries()) back += error * (output[at]?.[unit] ?? 0)
        add(gradients[unit], scaled, back * (1 - (middle[unit] ?? 0) ** 2))
      }
    },
    descend: step,
  }
}

/** What each column is on average, and its standard deviation. */
export function scaleOf(rows: readonly (readonly number[])[]): { mean: number[]; spread: number[] } {
  const mean = (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length)
  const spread = mean.map((middle, at) =>
    Math.max(1e-3, Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] ?? 0) - middle) ** 2, 0) / rows.length)),
  )
  return { mean, spread }
}

function weightedSum(weights: Float64Array, values: Float64Array): number {
  let sum = weights[values.length] ?? 0
  for (let at = 0; at < values.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0)
  return sum
}

/** The last is the constant's. */
function add(target: Float64Array | undefined, values: Float64Array, factor: number): void {
  if (!target) return
  for (let at = 0; at < values.length; at++) target[at] = (target[at] ?? 0) + (values[at] ?? 0) * factor
  target[values.length] = (target[values.length] ?? 0) + factor
}

/** Kingma and Ba 2015, the decay taken into the gradient. Empties the gradients. */
function adam(weights: readonly Float64Array[], gradients: readonly Float64Array[], weightDecay: number) {
  const first = weights.map((row) => new Float64Array(row.length))
  const second = weights.map((row) => new Float64Array(row.length))
  let step = 0
  return (rate: number): void => {
    step++
    for (const [row, values] of weights.entries()) {
      const [gradient, one, two] = [gradients[row], first[row], second[row]]
      if (!gradient || !one || !two) continue
      for (let at = 0; at < values.length; at++) {
        const slope = (gradient[at] ?? 0) + weightDecay * (values[at] ?? 0)
        one[at] = 0.9 * (one[at] ?? 0) + 0.1 * slope
        two[at] = 0.999 * (two[at] ?? 0) + 0.001 * slope * slope
        const change = (one[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((two[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
        values[at] = (values[at] ?? 0) - rate * change
      }
      gradient.fill(0)
    }
  }
}

export function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Calls for each batch of a shuffled list, `rounds` times over, with the learning rate falling to nothing. */
export function forBatches<Item>(
  items: readonly Item[],
  rounds: number,
  size: number,
  learn: (batch: readonly Item[], rate: number) => void,
): void {
  const random = createRandom(11)
  for (let round = 0; round < rounds; round++) {
    const order = items
      .map((item) => ({ item, lot: random.next() }))
      .sort((one, other) => one.lot - other.lot)
      .map(({ item }) => item)
    for (let at = 0; at < order.length; at += size)
      learn(order.slice(at, at + size), 0.01 * (1 - round / rounds) + 0.0003)
  }
}
