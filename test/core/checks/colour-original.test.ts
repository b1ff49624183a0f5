import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import type { MaterialId } from '../../../src/core/material.ts'
import { briefOf, findingOf, makeEvidence, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  const coloured = (measuredOn: 'document' | 'photo', grey: boolean, chroma: number, material: MaterialId) =>
    briefOf(findingOf('colour-original', { profile, material, evidence: { measuredOn, colour: { grey, chroma } } }))

  test.each([
    ['id-portrait', true, 0, 'fail grey block none'],
    ['id-portrait', true, 4.9, 'fail grey block none'],
    ['id-portrait', false, 5, 'fail pale warn none'],
    ['id-portrait', false, 12.9, 'fail pale warn none'],
    ['id-portrait', false, 14, 'pass coloured info none'],
    ['licence', false, 13.4, 'fail pale warn none'],
    ['licence', false, 13.5, 'pass coloured info none'],
    ['unit-certificate', false, 80, 'pass coloured info none'],
  ] as const)('a document: %s, grey %s, chroma %f: %s', (material, grey, chroma, expected) => {
    expect(coloured('document', grey, chroma, material)).toBe(expected)
  })

  test.each([
    [true, 4.9, 'fail grey block none'],
    [false, 5, 'unsure faint warn none'],
    [false, 12.9, 'unsure faint warn none'],
    [false, 14, 'pass coloured info none'],
  ])('a whole photo, much of it table: grey %s, chroma %f: %s', (grey, chroma, expected) => {
    expect(coloured('photo', grey, chroma, 'id-portrait')).toBe(expected)
  })

  test('unknown colour is left to the eye', () => {
    const finding = findingOf('colour-original', { profile, evidence: { colour: null } })
    expect(briefOf(finding)).toBe('unsure unknown warn none')
  })
})

test('plain letters and screenshots are not judged by their colour', () => {
  for (const material of ['commitment', 'auxiliary', 'domain-screenshot'] as const) {
    expect(() => findingOf('colour-original', { material })).toThrow(material)
  }
  expect(briefOf(findingOf('colour-original', { material: 'unit-certificate' }))).toBe('pass coloured info none')
})

test('a chroma just below the limit does not read as reaching it', () => {
  const finding = findingOf('colour-original', { evidence: { colour: { chroma: 12.98 } } })
  expect(wordsOf(finding, 'zh').message).toBe('证件几乎没有颜色（色彩 12.9，原件多在 13 以上），像是复印件')
})

test('a copy is shown as a whole, a photo of which nothing is known is not', () => {
  const regionOf = (measuredOn: 'document' | 'photo') =>
    findingOf('colour-original', { evidence: { measuredOn, colour: { grey: true, chroma: 1 } } }).region
  expect(regionOf('document')).toEqual(makeEvidence().outline?.quad)
  expect(regionOf('photo')).toBeUndefined()
})
