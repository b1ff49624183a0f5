import { describe, expect, test } from 'vitest'
import type { TextFacts } from '../../../src/core/evidence.ts'
import type { MaterialId } from '../../../src/core/material.ts'
import { briefOf, findingOf } from '../../support/make-evidence.ts'
import { makeText } from '../../support/make-text.ts'

const found = (check: string, text?: Partial<TextFacts>, material: MaterialId = 'id-portrait') =>
  findingOf(check, { material, ...(text && { evidence: { text: makeText(text) } }) })
const judged = (...question: Parameters<typeof found>) => briefOf(found(...question))

describe('side', () => {
  test.each<[MaterialId, TextFacts['kind'], string]>([
    ['id-portrait', 'id-portrait', 'pass right info none'],
    ['id-portrait', 'id-emblem', 'fail otherSide block none'],
    ['id-emblem', 'id-portrait', 'fail otherSide block none'],
    ['id-emblem', 'id-emblem', 'pass right info none'],
    ['id-emblem', 'residence-back', 'fail otherPaper block none'],
    ['id-portrait', 'licence', 'fail otherPaper block none'],
    ['id-portrait', 'unknown', 'unsure unknown warn none'],
    ['residence-front', 'id-portrait', 'pass right info none'],
    ['residence-front', 'residence-back', 'fail otherSide block none'],
    ['licence', 'licence', 'pass right info none'],
    ['licence', 'unit-certificate', 'fail otherPaper block none'],
    ['passport', 'passport', 'pass right info none'],
  ])('in the place of %s, %s: %s', (material, kind, expected) => {
    expect(judged('side', { kind }, material)).toBe(expected)
  })

  test('a letter and the reverse of a permit are not asked', () => {
    expect(() => found('side', {}, 'commitment')).toThrow()
    expect(() => found('side', {}, 'permit-back')).toThrow()
  })
})

test.each<[Partial<TextFacts>, string]>([
  [{ quarterTurns: 0 }, 'pass upright info none'],
  [{ quarterTurns: 1 }, 'fail sideways warn rotate'],
  [{ quarterTurns: 2 }, 'fail upsideDown warn rotate'],
  [{ quarterTurns: 3 }, 'fail sideways warn rotate'],
  [{ quarterTurns: 2, kind: 'unknown' }, 'skip unsure info none'],
])('direction of the text %j: %s', (text, expected) => {
  expect(judged('text-direction', text)).toBe(expected)
})

const HALF_LINE: TextFacts['weakLines'][0] = [
  [0, 0.5],
  [0.5, 0.5],
  [0.5, 1],
  [0, 1],
]

describe('legibility', () => {
  test.each<[Partial<TextFacts>, string]>([
    [{ keyConfidence: 0.95, lineConfidence: 0.97 }, 'pass clear info none'],
    [{ keyConfidence: 0.9499, lineConfidence: 0.97 }, 'unsure doubtful warn none'],
    [{ keyConfidence: 0.95, lineConfidence: 0.9699 }, 'unsure doubtful warn none'],
    [{ keyConfidence: 0.95, lineConfidence: 0.85 }, 'unsure doubtful warn none'],
    [{ keyConfidence: 0.95, lineConfidence: 0.8499 }, 'fail unreadable block none'],
    [{ keyConfidence: 0.001, lineConfidence: 0.99 }, 'unsure doubtful warn none'],
    [{ keyConfidence: 0, lineConfidence: 0.99 }, 'fail keyMissing warn none'],
    [{ keyConfidence: 0, lineConfidence: 0.8 }, 'fail unreadable block none'],
    [{ lines: 0, lineConfidence: 0 }, 'unsure nothing warn none'],
  ])('%j: %s', (text, expected) => {
    expect(judged('legibility', text)).toBe(expected)
  })

  test('of a paper without such a line only the text counts', () => {
    const { keyConfidence: _, ...letter } = makeText({ kind: 'commitment' })
    const finding = findingOf('legibility', { material: 'commitment', evidence: { text: letter } })
    expect(briefOf(finding)).toBe('pass clear info none')
  })

  test('of a photo without an outline, all of which was read, the worst line is shown in it', () => {
    const weakLines = [HALF_LINE]
    const text = makeText({ keyConfidence: 0.9, weakLines })
    const finding = findingOf('legibility', { evidence: { text, outline: { state: 'none', quad: undefined } } })
    expect(finding.region).toEqual([
      [0, 1500],
      [2000, 1500],
      [2000, 3000],
      [0, 3000],
    ])
  })

  test('the worst line is shown where it lies in the photo', () => {
    const { region } = found('legibility', { keyConfidence: 0.9, weakLines: [HALF_LINE] })
    // The document of the good photo lies from (500, 550) to (3500, 2450).
    const expected = [500, 1500, 2000, 1500, 2000, 2450, 500, 2450]
    expect(region?.flat()).toHaveLength(8)
    region?.flat().forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at] ?? 0, 6)
    })
  })
})

test.each<[TextFacts['number'], string]>([
  ['agrees', 'pass agrees info none'],
  ['disagrees', 'unsure disagrees warn none'],
])('a number that %s: %s', (number, expected) => {
  expect(judged('number-check', number && { number })).toBe(expected)
})

test.each<[Partial<TextFacts>, string]>([
  [{ code: 'agrees' }, 'pass agrees info none'],
  [{ code: 'agrees', qrCode: 'agrees' }, 'pass agreesWithQrCode info none'],
  [{ code: 'agrees', qrCode: 'differs' }, 'fail otherQrCode warn none'],
  [{ code: 'disagrees' }, 'unsure disagrees warn none'],
  [{ code: 'disagrees', qrCode: 'differs' }, 'unsure disagrees warn none'],
  [{}, 'skip missing info none'],
])('a licence with %j: %s', (text, expected) => {
  expect(judged('licence-code', { kind: 'licence', ...text }, 'licence')).toBe(expected)
})

test.each<[NonNullable<TextFacts['age']>, string]>([
  ['adult', 'pass adult info none'],
  ['under-18', 'fail under18 warn none'],
  ['under-16', 'fail under16 block none'],
])('%s: %s', (age, expected) => {
  expect(judged('age', { age })).toBe(expected)
})
