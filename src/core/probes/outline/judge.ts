import { answersOf } from './perceptron.ts'
import { STATE_FEATURES, type StateFeatures } from './state-features.ts'
import { STATE_WEIGHTS } from './state-weights.ts'

/** The states of composed scenes, in the order of the outputs. */
export const STATES = ['whole', 'cut', 'several', 'none', 'printed-border'] as const

export type JudgedState = (typeof STATES)[number]

/** How likely each state is, 0 to 1, all together 1: a small network over the features, fitted on composed scenes. */
export function judge(features: StateFeatures): Readonly<Record<JudgedState, number>> {
  const answers = answersOf(
    STATE_WEIGHTS,
    STATE_FEATURES.map((feature) => features[feature]),
  )
  const powers = answers.map((answer) => Math.exp(answer - Math.max(...answers)))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const [whole = 0, cut = 0, several = 0, none = 0, printedBorder = 0] = powers.map((power) => power / total)
  return { whole, cut, several, none, 'printed-border': printedBorder }
}
