import {
  carryText,
  describe,
  frameDocument,
  inspect,
  inspectPair,
  prescribe,
  repair,
  repairPair,
  stitch,
} from '../core/index.ts'
import { sortIntoSlots } from './sorting.ts'
import { splitEdits } from './splitting.ts'

/** All that reaches for the checks and their words, which are the larger part of core. */
export const judging = {
  carryText,
  describe,
  frameDocument,
  inspect,
  inspectPair,
  prescribe,
  repair,
  repairPair,
  sortIntoSlots,
  splitEdits,
  stitch,
} as const
