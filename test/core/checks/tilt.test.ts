import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [0, 'pass level info none'],
    [15, 'pass level info none'],
    [15.1, 'fail tilted warn straighten'],
    [60, 'fail tilted warn straighten'],
    [undefined, 'skip elsewhere info none'],
  ])('a lean of %f degrees: %s', (tiltDegrees, expected) => {
    expect(briefOf(findingOf('tilt', { profile, evidence: { outline: { tiltDegrees } } }))).toBe(expected)
  })

  test('without a whole outline there is no angle', () => {
    for (const outline of [null, { state: 'cut' }, { state: 'unsure' }] as const) {
      expect(briefOf(findingOf('tilt', { profile, evidence: { outline } }))).toBe('skip elsewhere info none')
    }
  })
})

test('a lean just above the limit does not read as within it', () => {
  const finding = findingOf('tilt', { evidence: { outline: { tiltDegrees: 15.1 } } })
  expect(wordsOf(finding, 'zh').message).toBe('拍得偏斜（16°，最好在 15° 以内）。可以按四角拉正')
  expect(wordsOf(finding, 'en').drawing).toBe('tilt-phone')
})

test('a screenshot is never tilted', () => {
  expect(() => findingOf('tilt', { material: 'domain-screenshot' })).toThrow('domain-screenshot')
})
