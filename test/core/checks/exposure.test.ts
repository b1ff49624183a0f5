import { describe, expect, test } from 'vitest'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [89, 0, 'fail dark warn none'],
    [90, 0, 'pass balanced info none'],
    [255, 0.25, 'pass balanced info none'],
    [255, 0.2501, 'unsure clipped warn none'],
    [255, 1, 'unsure clipped warn none'],
    // Dark and clipped at once, a lamp in a dark room: the darkness is what spoils the paper.
    [89, 0.9, 'fail dark warn none'],
  ])('highlights %i, clipped %f: %s', (highlightLuma, clippedShare, expected) => {
    const finding = findingOf('exposure', { profile, evidence: { exposure: { highlightLuma, clippedShare } } })
    expect(briefOf(finding)).toBe(expected)
  })

  test('unknown light is left to the eye', () => {
    expect(briefOf(findingOf('exposure', { profile, evidence: { exposure: null } }))).toBe('unsure unknown warn none')
  })
})

test('a screenshot may be as dark or as white as its page', () => {
  expect(() => findingOf('exposure', { material: 'domain-screenshot' })).toThrow('domain-screenshot')
  expect(briefOf(findingOf('exposure', { material: 'commitment' }))).toBe('pass balanced info none')
})
