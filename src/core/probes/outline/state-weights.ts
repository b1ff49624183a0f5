/** Written by test/training/fit-states.ts: do not edit. */
export const STATE_WEIGHTS: {
  readonly mean: readonly number[]
  readonly spread: readonly number[]
  readonly hidden: readonly (readonly number[])[]
  readonly output: readonly (readonly number[])[]
} = { mean: [], spread: [], hidden: [], output: [] }
