import { expect, test } from 'vitest'
import { FIRST_LAYERS, layersOf, layersOfCheck } from '../../../src/app/overlay/layers.ts'
import type { Quad } from '../../../src/core/model.ts'
import { type EvidenceOverrides, makeEvidence } from '../../support/make-evidence.ts'
import { makeText } from '../../support/make-text.ts'

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

test('one without a side that can be named has no count: it is not none', () => {
  expect(countsOf({ outline: { state: 'cut' } })).toMatchObject({ outline: 1, cut: undefined })
  expect(countsOf({ outline: { state: 'cut', cutSides: [] } })).toMatchObject({ cut: undefined })
})

test('blur has no count where no document was found to look for it on', () => {
  expect(countsOf({ sharpness: { blurredRegions: undefined } })).toMatchObject({ blur: undefined })
})

test('reflections in doubt are counted with the others', () => {
  expect(countsOf({ glare: { regions: [], doubtful: [PLACE] } })).toMatchObject({ glare: 1 })
  expect(countsOf({ glare: { regions: [PLACE], doubtful: [PLACE, PLACE] } })).toMatchObject({ glare: 3 })
})

test('where no document was found there is no outline, whatever was looked at', () => {
  expect(countsOf({ outline: { state: 'none' } })).toMatchObject({ outline: 0, cut: 0 })
})

test('what was not measured has no count: none would be a lie', () => {
  const counts = countsOf({ outline: null, glare: null, shadow: null, sharpness: null })
  expect(counts).toEqual({ outline: undefined, glare: undefined, shadow: undefined, blur: undefined, cut: undefined })
  expect(layersOf(undefined).every(({ count }) => count === undefined)).toBe(true)
})

test('lines that are hard to read are counted where the text was read, and not even named where it was not', () => {
  expect(countsOf({ text: makeText() })).toMatchObject({ text: 0 })
  expect(countsOf({ text: makeText({ weakLines: [PLACE] }) })).toMatchObject({ text: 1 })
  expect(countsOf({})).not.toHaveProperty('text')
})

test('a finding is shown on the layers that say what it is', () => {
  expect(layersOfCheck('glare')).toEqual(['glare'])
  expect(layersOfCheck('outline')).toEqual(['outline', 'cut'])
  expect(FIRST_LAYERS).toEqual(expect.arrayContaining([...layersOfCheck('outline'), ...layersOfCheck('legibility')]))
  expect(layersOfCheck('file-size')).toEqual([])
})
