import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/core/inspect.ts'
import { keepsOriginal, prescribe, type Wishes } from '../../src/core/prescribe.ts'
import { profiles } from '../../src/core/profiles/index.ts'
import { type EvidenceOverrides, makeContext, makeSubject } from '../support/make-evidence.ts'
import { makeText } from '../support/make-text.ts'

function prescribed(evidence: EvidenceOverrides, wishes?: Wishes) {
  const subject = makeSubject({ evidence })
  return prescribe('id-portrait', inspect(subject, makeContext()), subject, profiles.aliyun, wishes)
}

const WINDOW = { kind: 'window', minBytes: 204_800, maxBytes: 4_000_000, maxSidePixels: 4096 }

describe('the least that mends everything', () => {
  test.each<[string, EvidenceOverrides, string]>([
    ['a good photo is kept', {}, 'keep'],
    ['a wrong name is mended without touching a byte', { file: { extensionMatches: false } }, 'keep'],
    ['a stored place is stripped', { camera: { hasLocation: true } }, 'strip'],
    ['too large a file is written anew', { file: { bytes: 5_000_000 } }, 'window'],
    ['a turned photo is written anew', { pixels: { orientation: 6 } }, 'window'],
    [
      'writing anew drops the place on its way',
      { pixels: { orientation: 6 }, camera: { hasLocation: true } },
      'window',
    ],
    ['a place in a PNG needs a new file', { file: { format: 'png' }, camera: { hasLocation: true } }, 'window'],
    ['a broken large file cannot be written anew', { file: { bytes: 5_000_000 }, decoding: 'damaged' }, 'keep'],
    ['an incomplete one can', { file: { bytes: 5_000_000 }, decoding: 'incomplete' }, 'window'],
    ['a grey photo needs a new one, not a new file', { colour: { grey: true, chroma: 0 } }, 'keep'],
  ])('%s', (_, evidence, kind) => {
    expect(prescribed(evidence).encoding.kind).toBe(kind)
  })

  test('a slanted photo is shown straight, unless the person has chosen what to show', () => {
    const slanted: EvidenceOverrides = { outline: { tiltDegrees: 30 } }
    expect(prescribed(slanted).sources[0].edits).toMatchObject([{ edit: 'straighten', width: 3000 }])
    const crop = { edit: 'crop', left: 0, top: 0, right: 900, bottom: 900 } as const
    expect(prescribed(slanted, { edits: [crop] }).sources[0].edits).toEqual([crop])
  })

  test('a new file goes into the window of the profile', () => {
    expect(prescribed({ file: { bytes: 5_000_000 } }).encoding).toEqual(WINDOW)
  })

  test('a file that is kept names no window', () => {
    expect(
      prescribed({ file: { format: 'png' }, camera: { hasLocation: true }, decoding: 'damaged' }).encoding,
    ).toEqual({
      kind: 'keep',
    })
  })
})

test('a text that does not stand upright is turned, whatever the person tried before', () => {
  const text = makeText({ quarterTurns: 3 })
  const upright = [{ edit: 'rotate', quarterTurns: 3 }]
  expect(prescribed({ text }).sources[0].edits).toEqual(upright)
  expect(prescribed({ text }, { edits: [{ edit: 'rotate', quarterTurns: 1 }] }).sources[0].edits).toEqual(upright)
  expect(prescribed({ text }).encoding).toEqual(WINDOW)
})

describe('wishes', () => {
  const edits = [{ edit: 'rotate', quarterTurns: 1 }] as const

  test('a turn is written anew, from the original', () => {
    expect(prescribed({}, { edits })).toEqual({ sources: [{ original: 'id-portrait', edits }], encoding: WINDOW })
  })

  test('a JPEG that passes is stripped if wanted, a PNG written anew', () => {
    expect(prescribed({}, { strip: true }).encoding).toEqual({ kind: 'strip' })
    expect(prescribed({ file: { format: 'png' } }, { strip: true }).encoding).toEqual(WINDOW)
  })
})

test('only keeping keeps the original', () => {
  expect(keepsOriginal(prescribed({}))).toBe(true)
  expect(keepsOriginal(prescribed({ camera: { hasLocation: true } }))).toBe(false)
})
