import { describe, expect, test } from 'vitest'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  const scored = (measuredOn: 'document' | 'photo', score: number) =>
    briefOf(findingOf('sharpness', { profile, evidence: { measuredOn, sharpness: { score } } }))

  test.each([
    [100, 'pass sharp info none'],
    [60, 'pass sharp info none'],
    [59, 'fail softDocument warn none'],
    [31, 'fail softDocument warn none'],
    [30, 'fail blurred block none'],
    [0, 'fail blurred block none'],
  ])('a document of score %i: %s', (score, expected) => {
    expect(scored('document', score)).toBe(expected)
  })

  test.each([
    [100, 'pass sharp info none'],
    [60, 'pass sharp info none'],
    [59, 'unsure soft warn none'],
    [0, 'unsure soft warn none'],
  ])('a whole photo of score %i, whose table may be out of focus: %s', (score, expected) => {
    expect(scored('photo', score)).toBe(expected)
  })

  test('a photo without edges is left to the eye', () => {
    expect(briefOf(findingOf('sharpness', { profile, evidence: { sharpness: null } }))).toBe('unsure unknown warn none')
  })
})

describe('a document that is blurred in one place', () => {
  const blurredRegions = [
    [
      [600, 600],
      [900, 600],
      [900, 800],
      [600, 800],
    ],
  ] as const

  test.each([
    [60, 'unsure partly warn none'],
    [59, 'fail softDocument warn none'],
    [30, 'fail blurred block none'],
  ])('and scores %i as a whole: %s, with the place', (score, expected) => {
    const finding = findingOf('sharpness', { evidence: { sharpness: { score, blurredRegions } } })
    expect(briefOf(finding)).toBe(expected)
    expect(finding.region).toEqual(blurredRegions[0])
  })
})
