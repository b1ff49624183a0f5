import { expect, test } from 'vitest'
import { areaOf, quadOf } from '../../../src/core/geometry/box.ts'
import { signedArea } from '../../../src/core/geometry/quad.ts'

const box = { left: 2, top: 3, right: 7, bottom: 5 }

test('the corners of a box are listed clockwise from the top left', () => {
  expect(quadOf(box)).toEqual([
    [2, 3],
    [7, 3],
    [7, 5],
    [2, 5],
  ])
  expect(signedArea(quadOf(box))).toBe(areaOf(box))
})

test('a box of cells becomes one of pixels, whose cells need not be square', () => {
  expect(quadOf(box, 10, 4)).toEqual([
    [20, 12],
    [70, 12],
    [70, 20],
    [20, 20],
  ])
})

test.each([
  [box, 10],
  [{ left: 0, top: 0, right: 1, bottom: 1 }, 1],
  [{ left: 4, top: 4, right: 4, bottom: 9 }, 0],
])('the area of %o is %i', (given, area) => {
  expect(areaOf(given)).toBe(area)
})
