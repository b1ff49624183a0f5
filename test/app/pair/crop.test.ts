import { expect, test } from 'vitest'
import { commonCrops, placeUnder } from '../../../src/app/pair/crop.ts'
import type { Quad } from '../../../src/core/model.ts'
import { makeEvidence } from '../../support/make-evidence.ts'

/** A card that lies level, with its middle at x, y. */
function card(x: number, y: number, width: number, height = width * 0.63): Quad {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2]
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
}

const photoOf = (quad: Quad) => makeEvidence({ outline: { quad } })

test('both windows show as many pixels, each around its own card', () => {
  const [first, second] = commonCrops(photoOf(card(2000, 1500, 3000)), photoOf(card(1800, 1400, 2000)))
  expect(first?.width).toBeCloseTo(3000 * 1.28)
  expect([second?.width, second?.height]).toEqual([first?.width, first?.height])
  expect((first?.x ?? 0) + (first?.width ?? 0) / 2).toBeCloseTo(2000)
  expect((second?.x ?? 0) + (second?.width ?? 0) / 2).toBeCloseTo(1800)
  expect((second?.y ?? 0) + (second?.height ?? 0) / 2).toBeCloseTo(1400)
})

test('a card that stands up makes both windows high enough', () => {
  const [first, second] = commonCrops(photoOf(card(2000, 1500, 3000)), photoOf(card(2000, 1500, 1260, 2000)))
  const margin = 0.14 * 2000
  expect(second?.height).toBeCloseTo(Math.max(2000 + 2 * margin, 1890 + 0.28 * 3000))
  expect(first?.height).toBe(second?.height)
})

test('without an outline the whole photo is shown, and without a picture nothing', () => {
  const bare = makeEvidence({ outline: null })
  expect(commonCrops(bare, undefined)).toEqual([{ x: 0, y: 0, width: 4000, height: 3000 }, undefined])
  const broken = makeEvidence({ decoding: 'damaged' })
  expect(commonCrops(broken, bare)[0]).toBeUndefined()
  expect(commonCrops(undefined, undefined)).toEqual([undefined, undefined])
})

test('a picture lies under its window so that the box of it is seen', () => {
  const place = placeUnder({ x: 1000, y: 500, width: 2000, height: 1000 }, { width: 4000, height: 3000 })
  expect(place).toEqual({ x: -0.5, y: -0.5, width: 2, height: 3 })
})
