import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    ['decoded', 'pass opens info none'],
    ['incomplete', 'unsure incomplete warn none'],
    ['damaged', 'fail damaged block none'],
    ['too-large', 'fail huge block none'],
    ['unsupported', 'skip elsewhere info none'],
    ['not-a-picture', 'skip elsewhere info none'],
  ] as const)('%s: %s', (decoding, expected) => {
    expect(briefOf(findingOf('decoding', { profile, evidence: { decoding } }))).toBe(expected)
  })
})

test('a picture refused for its size is named with it, and without one where the header had none', () => {
  const huge = { decoding: 'too-large', pixels: { width: 20_000, height: 20_000 } } as const
  expect(wordsOf(findingOf('decoding', { evidence: huge }), 'en').message).toContain('20,000 × 20,000')
  expect(findingOf('decoding', { evidence: { ...huge, pixels: null } }).values).toEqual({ width: 0, height: 0 })
})
