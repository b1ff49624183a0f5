import { describe, expect, test } from 'vitest'
import { type Change, changesBetween, changeWords } from '../../src/core/change.ts'
import { fillIn } from '../../src/core/describe.ts'
import type { Edit, Encoding, Recipe } from '../../src/core/edit.ts'
import type { Quad } from '../../src/core/model.ts'
import { type EvidenceOverrides, makeEvidence } from '../support/make-evidence.ts'

const CORNERS: Quad = [
  [0, 0],
  [9, 0],
  [9, 6],
  [0, 6],
]

const recipe = (kind: Encoding['kind'], edits: readonly Edit[] = []): Recipe => ({
  sources: [{ original: 'licence', edits }],
  encoding: kind === 'window' ? { kind, minBytes: 0, maxBytes: 1, maxSidePixels: 1 } : { kind },
})

const between = (before: EvidenceOverrides, after: EvidenceOverrides, by: Recipe) =>
  changesBetween(makeEvidence(before), makeEvidence(after), by)

describe('a file that is kept', () => {
  test('is called identical', () => {
    expect(between({}, {}, recipe('keep'))).toEqual([{ change: 'identical' }])
  })

  test('with a wrong name is renamed, and nothing more', () => {
    expect(between({ file: { extensionMatches: false } }, {}, recipe('keep'))).toEqual([
      { change: 'renamed', format: 'jpeg' },
    ])
  })
})

test('a stripped file says so, with its sizes and the place that is gone', () => {
  const before = { file: { bytes: 900_000 }, camera: { hasLocation: true } }
  expect(between(before, { file: { bytes: 880_000 } }, recipe('strip'))).toEqual([
    { change: 'stripped' },
    { change: 'bytes', from: 900_000, to: 880_000 },
    { change: 'location-removed' },
  ])
})

describe('a file that is written anew', () => {
  test('says all that is different, in the order of a story', () => {
    const before: EvidenceOverrides = {
      file: { format: 'png', bytes: 6_000_000, frames: 3, extensionMatches: false },
      pixels: { width: 6000, height: 4500, orientation: 6 },
      camera: { hasLocation: true },
    }
    const turned = recipe('window', [{ edit: 'rotate', quarterTurns: 1 }])
    expect(between(before, { file: { bytes: 3_700_000 } }, turned)).toEqual<Change[]>([
      { change: 'renamed', format: 'jpeg' },
      { change: 'converted', from: 'png', to: 'jpeg' },
      { change: 'bytes', from: 6_000_000, to: 3_700_000 },
      { change: 'upright' },
      { change: 'rotated', degrees: 90 },
      { change: 'pixels', fromWidth: 6000, fromHeight: 4500, toWidth: 4000, toHeight: 3000 },
      { change: 'first-frame', frames: 3 },
      { change: 'location-removed' },
    ])
  })

  test('a file that grew gained no detail, and says it', () => {
    expect(between({ file: { bytes: 150_000 } }, { file: { bytes: 210_000 } }, recipe('window'))).toEqual([
      { change: 'bytes', from: 150_000, to: 210_000 },
      { change: 'no-detail-added' },
    ])
  })

  test.each<[Edit, Change]>([
    [
      { edit: 'rotate', quarterTurns: 3 },
      { change: 'rotated', degrees: 270 },
    ],
    [{ edit: 'crop', left: 0, top: 0, right: 9, bottom: 9 }, { change: 'cropped' }],
    [
      { edit: 'scale', factor: 1.5 },
      { change: 'enlarged', factor: 1.5 },
    ],
    [
      { edit: 'balance', gains: [1.1, 1, 0.8] },
      { change: 'balanced', share: expect.closeTo(0.2) },
    ],
    [{ edit: 'straighten', corners: CORNERS, width: 9, height: 6, margin: 1 }, { change: 'straightened' }],
  ])('names the edit %o', (edit, expected) => {
    expect(between({}, {}, recipe('window', [edit]))).toContainEqual(expected)
  })

  test('says how many pictures are joined', () => {
    const { sources, encoding } = recipe('window')
    const joined: Recipe = { sources: [sources[0], { original: 'auxiliary', edits: [] }], encoding }
    expect(between({}, {}, joined)).toContainEqual({ change: 'joined', parts: 2 })
  })

  test('a picture that was only turned on its side is not called smaller', () => {
    const after = { pixels: { width: 3000, height: 4000 } }
    expect(between({}, after, recipe('window', [{ edit: 'rotate', quarterTurns: 1 }]))).not.toContainEqual(
      expect.objectContaining({ change: 'pixels' }),
    )
  })
})

test('every change has words for its values in both languages', () => {
  const changes: Change[] = [
    { change: 'identical' },
    { change: 'renamed', format: 'jpeg' },
    { change: 'stripped' },
    { change: 'converted', from: 'png', to: 'jpeg' },
    { change: 'bytes', from: 1, to: 2 },
    { change: 'pixels', fromWidth: 1, fromHeight: 2, toWidth: 3, toHeight: 4 },
    { change: 'upright' },
    { change: 'straightened' },
    { change: 'cropped' },
    { change: 'rotated', degrees: 90 },
    { change: 'enlarged', factor: 1.5 },
    { change: 'balanced', share: 0.1 },
    { change: 'joined', parts: 3 },
    { change: 'first-frame', frames: 2 },
    { change: 'location-removed' },
    { change: 'no-detail-added' },
  ]
  expect(changes.map(({ change }) => change).sort()).toEqual(Object.keys(changeWords).sort())
  for (const { change, ...values } of changes) {
    for (const language of ['zh', 'en'] as const) {
      expect(fillIn(changeWords[change][language], values, language)).not.toMatch(/[{}]|^$/)
    }
  }
})
