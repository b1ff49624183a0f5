import { percentile } from './percentile.ts'

type Lab = readonly [lightness: number, a: number, b: number]

/** The median of each of the three values, to a tenth: no eye sees less. */
export function medianLab(samples: readonly Lab[]): Lab {
  const medianOf = (values: readonly number[]) => Math.round(percentile(values, 0.5) * 10) / 10
  return [
    medianOf(samples.map(([lightness]) => lightness)),
    medianOf(samples.map(([, a]) => a)),
    medianOf(samples.map(([, , b]) => b)),
  ]
}
