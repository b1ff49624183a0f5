import { expect, test } from 'vitest'
import { cssColour, darkerBy, distanceBetween } from '../../../src/app/pair/lab.ts'

test.each([
  ['white', [100, 0, 0], 'rgb(255 255 255)'],
  ['black', [0, 0, 0], 'rgb(0 0 0)'],
  ['a middle grey', [53.585, 0, 0], 'rgb(128 128 128)'],
  ['the red of sRGB', [53.24, 80.09, 67.2], 'rgb(255 0 0)'],
  ['the blue of sRGB', [32.3, 79.19, -107.86], 'rgb(0 0 255)'],
  ['what no screen shows', [60, 120, -120], 'rgb(255 0 255)'],
] as const)('%s', (_, lab, css) => {
  const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(Number)
  const [expected, got] = [numbers(css), numbers(cssColour(lab))]
  if (lab[1] === 120) expect(got.every((channel) => channel >= 0 && channel <= 255)).toBe(true)
  else for (const [at, channel] of expected.entries()) expect(Math.abs((got[at] ?? 0) - channel)).toBeLessThanOrEqual(1)
})

test('the distance of two colours is that of CIE 1976', () => {
  expect(distanceBetween([50, 0, 0], [53, 4, 0])).toBe(5)
})

test('how much darker: by the lighter one, whichever comes first', () => {
  expect(darkerBy([80, 0, 0], [60, 5, 5])).toBe(0.25)
  expect(darkerBy([60, 5, 5], [80, 0, 0])).toBe(0.25)
})
