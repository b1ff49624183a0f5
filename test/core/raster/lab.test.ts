import { expect, test } from 'vitest'
import { labOf } from '../../../src/core/raster/lab.ts'

/** Published values for sRGB under D65. */
test.each([
  ['white', [255, 255, 255], [100, 0, 0]],
  ['black', [0, 0, 0], [0, 0, 0]],
  ['middle grey', [119, 119, 119], [50.03, 0, 0]],
  ['red', [255, 0, 0], [53.24, 80.09, 67.2]],
  ['green', [0, 255, 0], [87.73, -86.18, 83.18]],
  ['blue', [0, 0, 255], [32.3, 79.19, -107.86]],
] as const)('%s has the published place in Lab', (_, [red, green, blue], expected) => {
  const lab = labOf(red, green, blue)
  for (const [axis, value] of expected.entries()) expect(Math.abs((lab[axis] ?? Number.NaN) - value)).toBeLessThan(0.2)
})
