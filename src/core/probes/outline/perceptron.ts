/** A small network of one hidden layer. Each row of `hidden` and `output` ends with its constant. */
export interface Perceptron {
  /** What the inputs are on average, and their standard deviations, in the fitted examples. */
  readonly mean: readonly number[]
  readonly spread: readonly number[]
  readonly hidden: readonly (readonly number[])[]
  readonly output: readonly (readonly number[])[]
}

/** What the outputs say to a row of inputs. */
export function answersOf({ mean, spread, hidden, output }: Perceptron, input: readonly number[]): number[] {
  const scaled = input.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1))
  const middle = hidden.map((weights) => Math.tanh(weightedSum(weights, scaled)))
  return output.map((weights) => weightedSum(weights, middle))
}

/** The last weight is the constant. */
function weightedSum(weights: readonly number[], values: readonly number[]): number {
  let sum = weights[values.length] ?? 0
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0)
  return sum
}
