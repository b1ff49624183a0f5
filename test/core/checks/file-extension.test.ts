import { describe, expect, test } from 'vitest'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    ['a name that fits', true, 'pass matches info none'],
    ['a name that belies the format', false, 'fail differs block rename'],
    ['no extension to compare', undefined, 'skip absent info none'],
  ] as const)('%s', (_, extensionMatches, expected) => {
    const finding = findingOf('file-extension', { profile, evidence: { file: { extensionMatches } } })
    expect(briefOf(finding)).toBe(expected)
  })
})
