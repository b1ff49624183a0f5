import { describe, expect, test } from 'vitest'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [true, 0, 'fail grey block none'],
    [true, 4.9, 'fail grey block none'],
    [false, 5, 'unsure faint warn none'],
    [false, 13.9, 'unsure faint warn none'],
    [false, 14, 'pass coloured info none'],
    [false, 80, 'pass coloured info none'],
  ])('grey %s, chroma %f: %s', (grey, chroma, expected) => {
    expect(briefOf(findingOf('colour-original', { profile, evidence: { colour: { grey, chroma } } }))).toBe(expected)
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
