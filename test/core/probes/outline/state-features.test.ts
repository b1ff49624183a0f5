import { describe, expect, test } from 'vitest'
import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import { FEATURES, type Features } from '../../../../src/core/probes/outline/candidate-features.ts'
import type { Scored } from '../../../../src/core/probes/outline/search.ts'
import { contactsOf, marginOf, stateFeaturesOf } from '../../../../src/core/probes/outline/state-features.ts'
import { box } from '../../../support/draw.ts'
import { makePlane, makeSight } from '../../../support/make-sight.ts'

const [WIDTH, HEIGHT] = [960, 720]
// All features are listed, each once.
const features = Object.fromEntries(FEATURES.map((feature, at) => [feature, at / 100])) as unknown as Features
const scored = (quad: Quad, score: number): Scored => ({ quad, score, features })
const sightOf = (...quads: readonly Quad[]) =>
  makeSight(quads.map((quad) => mapQuad(quad, ([x, y]): Point => [x / WIDTH, y / HEIGHT])))

const CARD = box(300, 200, 400, 250)

function measured(seen: readonly Quad[] = [CARD], all: readonly Scored[] = [scored(CARD, 5)], quad = CARD) {
  return stateFeaturesOf({ sight: sightOf(...seen), scored: all }, quad, WIDTH, HEIGHT)
}

describe('the mask beside the outline', () => {
  test('of a card that is all there: filled, nothing elsewhere, no contact with the frame', () => {
    const { covers, elsewhere, filled, contact, contacts } = measured()
    expect(covers).toBeCloseTo((400 * 250) / (WIDTH * HEIGHT), 2)
    expect(elsewhere).toBeLessThan(0.03)
    expect(filled).toBeGreaterThan(0.97)
    expect([contact, contacts]).toEqual([0, 0])
  })

  test('of two cards: half of it lies elsewhere', () => {
    const [one, other] = [box(60, 200, 380, 240), box(520, 200, 380, 240)]
    expect(measured([one, other], [scored(one, 5)], one).elsewhere).toBeCloseTo(0.5, 1)
  })

  test('of no card: nothing fills the outline', () => {
    expect(measured([]).filled).toBe(0)
  })

  test('of a card that is cut off: contact with that border', () => {
    const cut = box(-100, 180, 500, 360)
    const { contact, contacts } = measured([cut], [scored(cut, 5)], cut)
    expect(contact).toBeCloseTo(360 / HEIGHT, 1)
    expect(contacts).toBeCloseTo(contact, 6)
  })
})

describe('a rival', () => {
  test('is how much the best of those that lie elsewhere falls short', () => {
    const elsewhere = box(20, 20, 200, 130)
    const onIt = box(310, 200, 390, 250)
    const all = [scored(CARD, 5), scored(onIt, 4.5), scored(elsewhere, 3), scored(elsewhere, 2)]
    expect(measured([CARD], all).rival).toBe(-2)
    expect(measured([CARD], [scored(CARD, 5), scored(elsewhere, -90)]).rival).toBe(-10)
    expect(measured([CARD], [scored(CARD, 5), scored(onIt, 4.9)]).rival).toBe(-10)
  })
})

test('the features and the score of the best candidate come along', () => {
  expect(measured()).toMatchObject({ ...features, score: 5 })
})

test("the network's states are logarithms of shares, whatever their common constant", () => {
  const told = (constant: number) => {
    const states = Float32Array.of(2, 1, 0, -1, -30).map((value) => value + constant)
    const search = { sight: { ...sightOf(CARD), states }, scored: [scored(CARD, 5)] }
    const { whole, cut, several, none, printedBorder } = stateFeaturesOf(search, CARD, WIDTH, HEIGHT)
    return [whole, cut, several, none, printedBorder]
  }
  const shares = told(0).map(Math.exp)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2)
  expect((shares[0] ?? 0) / (shares[1] ?? 1)).toBeCloseTo(Math.E, 3)
  expect(told(0)[4]).toBe(-6)
  for (const [at, value] of told(50).entries()) expect(value).toBeCloseTo(told(0)[at] ?? Number.NaN, 4)
})

test.each([
  [box(96, 144, 400, 300), 0.1],
  [box(300, 200, 612, 250), 0.05],
  [box(300, 200, 400, 520), 0],
  [box(-48, 200, 400, 250), -0.05],
])('the margin of %o is %f', (quad, margin) => {
  expect(marginOf(quad, WIDTH, HEIGHT)).toBeCloseTo(margin, 9)
})

test('the margin has no more say than a twentieth of the frame', () => {
  expect(measured().margin).toBeCloseTo(1, 9)
  expect(measured([CARD], [scored(CARD, 5)], box(-500, 200, 900, 250)).margin).toBeCloseTo(-1, 9)
})

test('each border of the photo has a contact of its own', () => {
  const mask = makePlane(10, 8, (x, y) => (y === 0 && x < 5 ? 1 : x === 9 && y >= 6 ? 0.5 : 0))
  const { top, right, bottom, left } = contactsOf(mask)
  expect([top, right, bottom, left]).toEqual([0.5, 2 * (0.5 / 8), 0.05, 1 / 8])
})

test('without a candidate there is nothing to judge', () => {
  expect(() => measured([CARD], [])).toThrow('no candidate')
})
