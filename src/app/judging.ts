import { describe, frameDocument, inspect, inspectPair, prescribe, repair, repairPair, stitch } from '../core/index.ts'
import { splitEdits } from './splitting.ts'

/** All that reaches for the checks and their words, which are the larger part of core. */
export const judging = {
  describe,
  frameDocument,
  inspect,
  inspectPair,
  prescribe,
  repair,
  repairPair,
  splitEdits,
  stitch,
} as const
