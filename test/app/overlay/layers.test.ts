import { expect, test } from 'vitest'
import { FIRST_LAYERS, layersOf, layersOfCheck } from '../../../src/app/overlay/layers.ts'
import type { Quad } from '../../../src/core/model.ts'
import { type EvidenceOverrides, makeEvidence } from '../../support/make-evidence.ts'

const PLACE: Quad = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
]

const countsOf = (overrides: EvidenceOverrides) =>
  Object.fromEntries(layersOf(makeEvidence(overrides)).map(({ id, count }) => [id, count]))

test('a good photo has an outline and nothing else to see', () => {
  expect(countsOf({})).toEqual({ outline: 1, glare: 0, shadow: 0, blur: 0, cut: 0 })
})

test('every layer counts its places', () => {
  const counts = countsOf({
    outline: { others: [PLACE], state: 'several' },
    glare: { regions: [PLACE, PLACE] },
    shadow: { regions: [PLACE] },
    sharpness: { blurredRegions: [PLACE, PLACE, PLACE] },
  })
  expect(counts).toEqual({ outline: 2, glare: 2, shadow: 1, blur: 3, cut: 0 })
})

test('a document that is cut off counts the sides', () => {
  expect(countsOf({ outline: { state: 'cut', cutSides: ['left', 'top'] } })).toMatchObject({ outline: 1, cut: 2 })
})

test('where no document was found there is no outline, whatever was looked at', () => {
  expect(countsOf({ outline: { state: 'none' } })).toMatchObject({ outline: 0, cut: 0 })
})

test('what was not measured has no count: none would be a lie', () => {
  const counts = countsOf({ outline: null, glare: null, shadow: null, sharpness: null })
  expect(counts).toEqual({ outline: undefined, glare: undefined, shadow: undefined, blur: undefined, cut: undefined })
  expect(layersOf(undefined).every(({ count }) => count === undefined)).toBe(true)
})

test('a finding is shown on the layers that say what it is', () => {
  expect(layersOfCheck('glare')).toEqual(['glare'])
  expect(layersOfCheck('outline')).toEqual(FIRST_LAYERS)
  expect(layersOfCheck('file-size')).toEqual([])
})
