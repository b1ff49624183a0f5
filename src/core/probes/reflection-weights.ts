/** Written by test/training/fit-reflections.ts: do not edit. */
export const REFLECTION_WEIGHTS = { constant: -10.6, weights: [0.458, 7.48, -0.901, 1.49] }
