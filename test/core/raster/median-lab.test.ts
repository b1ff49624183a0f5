import { expect, test } from 'vitest'
import { medianLab } from '../../../src/core/raster/median-lab.ts'

test('each of the three values has a median of its own', () => {
  expect(
    medianLab([
      [10, -3, 50],
      [90, 7, 20],
      [40, 1, -60],
    ]),
  ).toEqual([40, 1, 20])
})

test('a few that are far off do not move it', () => {
  const plain = Array.from({ length: 8 }, () => [80, 1, 2] as const)
  expect(medianLab([...plain, [0, 120, -100], [0, 120, -100], [100, -90, 90]])).toEqual([80, 1, 2])
})

test('it is told to a tenth', () => {
  expect(medianLab([[50.04, -1.26, 3.349]])).toEqual([50, -1.3, 3.3])
})
