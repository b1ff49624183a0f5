import { describe, expect, test } from 'vitest'
import { carryText } from '../../src/core/carry-text.ts'
import type { Edit } from '../../src/core/edit.ts'
import type { Quad } from '../../src/core/model.ts'
import { makeEvidence } from '../support/make-evidence.ts'
import { makeText } from '../support/make-text.ts'

/** The document of the good photo. */
const DOCUMENT: Quad = [
  [500, 550],
  [3500, 550],
  [3500, 2450],
  [500, 2450],
]
const LINE: Quad = [
  [0.1, 0.2],
  [0.5, 0.2],
  [0.5, 0.3],
  [0.1, 0.3],
]
const straighten = (corners: Quad): Edit => ({ edit: 'straighten', corners, width: 3000, height: 1900, margin: 50 })
const rotate = (quarterTurns: 1 | 2 | 3): Edit => ({ edit: 'rotate', quarterTurns })

const read = makeEvidence({ text: makeText({ quarterTurns: 2, weakLines: [LINE] }) })
const carried = (edits: readonly Edit[], before = read, after = makeEvidence()) => carryText(before, after, edits).text

describe('of the same document, what was read stays true', () => {
  test('as it is, where nothing is turned', () => {
    expect(carried([])).toEqual(read.text)
    expect(carried([straighten(DOCUMENT)])).toEqual(read.text)
    expect(carried([{ edit: 'crop', left: 400, top: 400, right: 3700, bottom: 2600 }])).toEqual(read.text)
  })

  test.each([
    [1, 1, [0.8, 0.1]],
    [2, 0, [0.9, 0.8]],
    [3, 3, [0.2, 0.9]],
  ] as const)('turned by %i, it stands by %i off, and its lines move along', (turns, left, corner) => {
    const text = carried([rotate(turns)])
    expect(text?.quarterTurns).toBe(left)
    corner.forEach((value, at) => {
      expect(text?.weakLines[0]?.[0][at]).toBeCloseTo(value, 9)
    })
    expect(text).toMatchObject({ kind: 'id-portrait', number: 'agrees', keyConfidence: 0.99 })
  })

  test('corners that begin elsewhere turn it, too', () => {
    const [a, b, c, d] = DOCUMENT
    expect(carried([straighten([d, a, b, c])])?.quarterTurns).toBe(1)
    expect(carried([straighten([c, d, a, b]), rotate(2)])?.quarterTurns).toBe(2)
  })

  test('lines are dropped where nobody knows any more where they are', () => {
    const lost = makeEvidence({ outline: { state: 'none', quad: undefined } })
    expect(carried([], read, lost)).toEqual({ ...read.text, weakLines: [] })
    expect(carried([], { ...lost, text: makeText({ weakLines: [LINE] }) })?.weakLines).toEqual([])
    expect(carried([], { ...lost, text: makeText({ weakLines: [LINE] }) }, lost)?.weakLines).toEqual([LINE])
  })
})

describe('unread is', () => {
  test('another document, and too little of this one', () => {
    const other: Quad = [
      [500, 2500],
      [3500, 2500],
      [3500, 2950],
      [500, 2950],
    ]
    expect(carried([straighten(other)])).toBeUndefined()
    expect(carried([{ edit: 'crop', left: 1000, top: 0, right: 4000, bottom: 3000 }])).toBeUndefined()
  })

  test('what was unread before, and what cannot be read now', () => {
    expect(carried([], makeEvidence())).toBeUndefined()
    expect(carried([], read, makeEvidence({ decoding: 'damaged' }))).toBeUndefined()
  })

  test('nothing else is touched', () => {
    const after = makeEvidence({ file: { bytes: 1 } })
    expect({ ...carryText(read, after), text: undefined }).toEqual({ ...after, text: undefined })
  })
})
