import { describe, inspect, inspectPair, prescribe, repair, repairPair, stitch } from '../core/index.ts'

/** All that reaches for the checks and their words, which are the larger part of core. */
export const judging = { describe, inspect, inspectPair, prescribe, repair, repairPair, stitch } as const
