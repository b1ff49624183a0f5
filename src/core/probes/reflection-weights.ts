/** Written by test/training/fit-reflections.ts: do not edit. */
export const REFLECTION_WEIGHTS = { constant: -134, weights: [0.493, 8.05, -3.26, 1.71] }
