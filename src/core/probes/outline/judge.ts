import { STATE_FEATURES, type StateFeatures } from './state-features.ts'
import { STATE_WEIGHTS } from './state-weights.ts'

/** The states of composed scenes, in the order of the outputs. */
export const STATES = ['whole', 'cut', 'several', 'none', 'printed-border'] as const

export type JudgedState = (typeof STATES)[number]

/** Each row of `hidden` and `output` ends with its constant. */
export interface StateWeights {
  readonly mean: readonly number[]
  readonly spread: readonly number[]
  readonly hidden: readonly (readonly number[])[]
  readonly output: readonly (readonly number[])[]
}

/** How likely each state is, 0 to 1, all together 1: a small network over the features, fitted on composed scenes. */
export function judge(features: StateFeatures): Readonly<Record<JudgedState, number>> {
  const { mean, spread, hidden, output }: StateWeights = STATE_WEIGHTS
  const input = STATE_FEATURES.map((feature, at) => (features[feature] - (mean[at] ?? 0)) / (spread[at] ?? 1))
  const middle = hidden.map((weights) => Math.tanh(weightedSum(weights, input)))
  const powers = output.map((weights) => Math.exp(weightedSum(weights, middle)))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const [whole = 0, cut = 0, several = 0, none = 0, printedBorder = 0] = powers.map((power) => power / total)
  return { whole, cut, several, none, 'printed-border': printedBorder }
}

/** The last weight is the constant. */
function weightedSum(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[values.length] ?? 0)
}
