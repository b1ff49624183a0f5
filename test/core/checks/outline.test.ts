import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import type { OutlineFacts, Side } from '../../../src/core/evidence.ts'
import type { MaterialId } from '../../../src/core/material.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

const outlined = (outline: Partial<OutlineFacts>, material?: MaterialId) =>
  findingOf('outline', { ...(material && { material }), evidence: { outline } })

const other: OutlineFacts['quad'] = [
  [10, 10],
  [400, 10],
  [400, 300],
  [10, 300],
]

describe.each(PROFILE_IDS)('%s asks for all of a card and of a certificate', (profile) => {
  test.each([
    [{ state: 'whole' }, 'pass whole info none'],
    [{ state: 'cut', cutSides: ['right'] }, 'fail cut block none'],
    [{ state: 'cut' }, 'fail cut block none'],
    [{ state: 'none' }, 'fail none block none'],
    [{ state: 'unsure', doubt: 'printed-border' }, 'unsure printed-border warn none'],
    [{ state: 'unsure', doubt: 'edge' }, 'unsure edge warn none'],
    [{ state: 'unsure', doubt: 'faint' }, 'unsure faint warn none'],
    [{ state: 'unsure', doubt: 'unclear' }, 'unsure unclear warn none'],
    [{ state: 'unsure' }, 'unsure unknown warn none'],
  ] as const)('%o: %s', (outline, expected) => {
    for (const material of ['licence', 'unit-certificate'] as const) {
      expect(briefOf(findingOf('outline', { profile, material, evidence: { outline } }))).toBe(expected)
    }
    // A card has no printed border.
    const ofCard = expected.replace('printed-border', 'edge')
    for (const material of ['id-portrait', 'passport', 'residence-back'] as const) {
      expect(briefOf(findingOf('outline', { profile, material, evidence: { outline } }))).toBe(ofCard)
    }
  })

  test('an outline that nobody measured is left to the eye', () => {
    const finding = findingOf('outline', { profile, evidence: { outline: null } })
    expect(briefOf(finding)).toBe('unsure unknown warn none')
  })
})

describe('letters may be scans, which show no edge', () => {
  test.each([
    ['commitment', { state: 'cut', cutSides: ['top'] }, 'fail pageCut warn none'],
    ['authorisation', { state: 'cut' }, 'fail pageCut warn none'],
    ['auxiliary', { state: 'cut' }, 'unsure pageCutPerhaps warn none'],
    ['domain-certificate', { state: 'cut' }, 'unsure pageCutPerhaps warn none'],
    ['commitment', { state: 'none' }, 'unsure pageUnseen warn none'],
    ['auxiliary', { state: 'none' }, 'unsure pageUnseen warn none'],
    ['commitment', { state: 'whole' }, 'pass whole info none'],
    ['auxiliary', { state: 'unsure', doubt: 'edge' }, 'unsure edge warn none'],
  ] as const)('%s, %o: %s', (material, outline, expected) => {
    expect(briefOf(outlined(outline, material))).toBe(expected)
  })

  test('a screenshot has no outline to look for', () => {
    expect(() => outlined({}, 'domain-screenshot')).toThrow('domain-screenshot')
  })
})

describe('several in one picture', () => {
  test.each([
    ['id-portrait', 'fail several block none'],
    ['permit-back', 'fail several block none'],
    // The requirement itself lets auxiliary papers be joined to the certificate.
    ['licence', 'unsure joined warn none'],
    ['auxiliary', 'unsure joined warn none'],
  ] as const)('%s: %s', (material, expected) => {
    expect(briefOf(outlined({ state: 'several', others: [other] }, material))).toBe(expected)
    // That there are several may be plain where the others cannot be outlined.
    expect(briefOf(outlined({ state: 'several' }, material))).toBe(expected)
  })
})

describe('what is cut off is named in the order of a clock', () => {
  test.each<[readonly Side[], string, string]>([
    [['right'], '右边没有拍进画面', 'Cut off at the right'],
    [['left', 'top'], '上边、左边没有拍进画面', 'Cut off at the top and left'],
    [['bottom', 'top', 'right'], '上边、右边、下边没有拍进画面', 'Cut off at the top, right and bottom'],
    [[], '有一部分没有拍进画面', 'Cut off at some side'],
  ])('%j', (cutSides, zh, en) => {
    const finding = outlined({ state: 'cut', cutSides })
    expect([wordsOf(finding, 'zh').message, wordsOf(finding, 'en').message]).toEqual([zh, en])
    expect(wordsOf(finding, 'zh')).toMatchObject({ advice: expect.stringContaining('后退'), drawing: 'step-back' })
  })
})

test('what fails or is in doubt shows where, and what passes needs no place', () => {
  expect(outlined({ state: 'cut', quad: other }).region).toEqual(other)
  expect(outlined({ state: 'unsure', doubt: 'faint', quad: other }).region).toEqual(other)
  expect(outlined({ state: 'whole' })).not.toHaveProperty('region')
})
