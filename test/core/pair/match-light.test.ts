import { expect, test } from 'vitest'
import { matchLight } from '../../../src/core/pair/match-light.ts'
import { type EvidenceOverrides, makeEvidence } from '../../support/make-evidence.ts'

const lit = (lightness: number, rest: EvidenceOverrides = {}) =>
  makeEvidence({ paper: { lab: [lightness, -1, 3] }, exposure: { clippedShare: 0 }, surroundings: null, ...rest })

test('sides in one light stay as they are', () => {
  expect(matchLight(lit(84), lit(84))).toEqual([undefined, undefined])
  expect(matchLight(lit(84), lit(83.6))).toEqual([undefined, undefined])
})

test('the darker side gets the light of the other, whichever it is', () => {
  const [first, second] = matchLight(lit(78), lit(84))
  expect(second).toBeUndefined()
  expect(first?.gains.every((gain) => gain > 1.15 && gain < 1.25)).toBe(true)
  expect(matchLight(lit(84), lit(78))).toEqual([undefined, first])
})

test('never by more than a quarter', () => {
  expect(matchLight(lit(40), lit(84))[0]?.gains).toEqual([1.25, 1.25, 1.25])
})

test('what is white already is not made lighter', () => {
  expect(matchLight(lit(78, { exposure: { clippedShare: 0.02 } }), lit(84))).toEqual([undefined, undefined])
})

test('the table they share tells the colour of the light, by no more than a tenth', () => {
  const warm = lit(84, { surroundings: { lab: [55, 4, 22] } })
  const white = lit(84.01, { surroundings: { lab: [55, 1, 8] } })
  const [red = 0, green = 0, blue = 0] = matchLight(warm, white)[0]?.gains ?? []
  expect(red).toBeLessThan(1)
  expect(green).toBeCloseTo(1, 1)
  expect(blue).toBeCloseTo(1.1, 2)
})

test.each<[string, EvidenceOverrides]>([
  ['another table', { surroundings: { lab: [80, 1, 2] } }],
  ['no table', { surroundings: null }],
])('%s tells nothing', (_, rest) => {
  const warm = lit(84, { surroundings: { lab: [55, 4, 22] } })
  expect(matchLight(warm, lit(84.01, rest))).toEqual([undefined, undefined])
})

test('without paper nothing is changed', () => {
  expect(matchLight(makeEvidence({ paper: null }), lit(60))).toEqual([undefined, undefined])
})
