import { describe, expect, test } from 'vitest'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [100, 'pass sharp info none'],
    [60, 'pass sharp info none'],
    [59, 'unsure soft warn none'],
    [0, 'unsure soft warn none'],
  ])('score %i: %s', (score, expected) => {
    expect(briefOf(findingOf('sharpness', { profile, evidence: { sharpness: { score } } }))).toBe(expected)
  })

  test('a photo without edges is left to the eye', () => {
    expect(briefOf(findingOf('sharpness', { profile, evidence: { sharpness: null } }))).toBe('unsure unknown warn none')
  })
})
