import { expect, test } from 'vitest'
import { type Colour, contrast, legibleOn } from '../../../src/app/embed/contrast.ts'

const WHITE: Colour = [255, 255, 255]
const BLACK: Colour = [0, 0, 0]

// The values of the WCAG's own examples.
test.each<[Colour, Colour, number]>([
  [BLACK, WHITE, 21],
  [WHITE, WHITE, 1],
  [[119, 119, 119], WHITE, 4.48],
  [[118, 118, 118], WHITE, 4.54],
  [[255, 0, 0], WHITE, 4],
])('%o on %o has %d : 1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  expect(contrast(other, one)).toBeCloseTo(ratio, 2)
})

test('a colour that can be read stays what it is', () => {
  expect(legibleOn([42, 77, 143], WHITE, BLACK, 4.5)).toEqual([42, 77, 143])
})

test.each<[Colour]>([[[255, 255, 0]], [[255, 255, 255]], [[120, 200, 255]]])('%o becomes one that can', (colour) => {
  expect(contrast(legibleOn(colour, WHITE, BLACK, 4.5), WHITE)).toBeGreaterThanOrEqual(4.5)
})
