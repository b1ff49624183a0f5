import { expect, test } from 'vitest'
import type { Entry } from '../../src/app/dossier.ts'
import { splitEdits } from '../../src/app/splitting.ts'
import { materialOf } from '../../src/core/index.ts'
import type { Quad } from '../../src/core/model.ts'
import { type EvidenceOverrides, makeEvidence } from '../support/make-evidence.ts'

const cardAt = (x: number, y: number): Quad => [
  [x, y],
  [x + 1000, y],
  [x + 1000, y + 630],
  [x, y + 630],
]
const entry = (outline: NonNullable<EvidenceOverrides['outline']>): Entry => ({
  id: 1,
  photo: { name: 'invented.jpg', bytes: new Uint8Array(3) },
  answers: {},
  edits: [],
  strip: false,
  evidence: makeEvidence({ outline }),
})
const split = (one: Quad, other: Quad) =>
  splitEdits(entry({ state: 'several', quad: one, others: [other] }), materialOf('id-portrait'))

test.each([
  ['above each other', cardAt(900, 300), cardAt(800, 1600)],
  ['beside each other', cardAt(300, 900), cardAt(2000, 800)],
])('two cards %s are shown alone, in reading order', (_, first, second) => {
  const expected = [{ edit: 'straighten', corners: first, width: 1000 }, { corners: second }]
  expect(split(first, second)).toMatchObject(expected)
  expect(split(second, first)).toMatchObject(expected)
})

test('one document is not split', () => {
  expect(splitEdits(entry({ state: 'whole' }), materialOf('id-portrait'))).toBeUndefined()
  expect(splitEdits(entry({ state: 'several', others: [] }), materialOf('id-portrait'))).toBeUndefined()
})
