import { REFLECTION_WEIGHTS } from './reflection-weights.ts'
import type { WhiteSpot } from './white-spots.ts'

/**
 * How much a white spot looks like a reflection and not like print or bright paper, 0 to 1: a likelihood where every
 * second document has one, as those that it was fitted to. What cannot be light is none; the rest is weighed by how white
 * and how round it is and how much darker the paper is, by a logistic regression (test/training/fit-reflections.ts).
 */
export function reflectionLikelihood(spot: WhiteSpot): number {
  return mayBeLight(spot) ? weighed(traitsOf(spot), REFLECTION_WEIGHTS) : 0
}

/** A logistic regression: what each trait adds to the log odds, and a constant. */
export interface LogisticWeights {
  readonly constant: number
  readonly weights: readonly number[]
}

/** How likely a spot of these traits is a reflection, 0 to 1, by these weights. */
export function weighed(traits: readonly number[], { constant, weights }: LogisticWeights): number {
  const logOdds = traits.reduce((sum, trait, at) => sum + trait * (weights[at] ?? 0), constant)
  return 1 / (1 + Math.exp(-logOdds))
}

/** Light that only grows over a page falls by less on some side, and a white field that is printed ends at once. */
export function mayBeLight({ fall, distance, fill, compactness, seen, radius }: WhiteSpot): boolean {
  if (fall < LEAST_FALL) return false
  // At the border, light that only grows over a page is still bright further from its end than it is wide.
  if (seen < LEAST_SIDES && (distance < FADING || distance > radius)) return false
  return fall < PRINTED_FALL || (distance >= FADING && fill < RECTANGLE && compactness >= LETTER)
}

/** Share of its sides that must be in the document to see how it ends (own). */
export const LEAST_SIDES = 2 / 3
/** Levels from white to the paper beside it (own). */
const LEAST_FALL = 8
/** From this fall on it may be a white field on a dark card (own). */
const PRINTED_FALL = 60
/** Cells from its end to where half of the fall is done: print ends at once, light fades (own). */
const FADING = 2
/** Of its box: an ellipse fills 0.79 (own). */
const RECTANGLE = 0.9
/** White letters, and fields with print in them, are less compact (own: of 27 composed reflections 26 are 0.85 or more). */
const LETTER = 0.75

/** What the weights are for, in their order. */
export function traitsOf({ whiteness, compactness, fill, fall }: WhiteSpot): readonly number[] {
  // From the middle of what is white, so that few digits of the constant will do.
  return [whiteness - 250, compactness, fill, Math.log(Math.min(fall, PRINTED_FALL))]
}
