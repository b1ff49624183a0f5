import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

const spot = [
  [900, 900],
  [950, 900],
  [950, 960],
  [900, 960],
] as const
const glaring = (largestShare: number) => ({ glare: { share: largestShare, largestShare, regions: [spot] } })

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [0, 'pass none info none'],
    [0.000199, 'pass none info none'],
    [0.0002, 'unsure spot warn none'],
    [0.001999, 'unsure spot warn none'],
    [0.002, 'fail glare warn none'],
    [0.5, 'fail glare warn none'],
  ])('the largest covers %f: %s', (share, expected) => {
    expect(briefOf(findingOf('glare', { profile, evidence: glaring(share) }))).toBe(expected)
  })

  test('a white patch that may be one is asked about, unless there is a reflection to speak of', () => {
    const patch = (largestShare: number) => ({ glare: { ...glaring(largestShare).glare, doubtful: [spot] } })
    const finding = findingOf('glare', { profile, evidence: patch(0) })
    expect(briefOf(finding)).toBe('unsure patch warn none')
    expect(finding.region).toEqual(spot)
    expect(briefOf(findingOf('glare', { profile, evidence: patch(0.01) }))).toBe('fail glare warn none')
  })

  test('reflections that nobody measured are left to the eye', () => {
    expect(briefOf(findingOf('glare', { profile, evidence: { glare: null } }))).toBe('unsure unknown warn none')
  })
})

test('many small ones are no large one', () => {
  const finding = findingOf('glare', { evidence: { glare: { share: 0.01, largestShare: 0.0001, regions: [spot] } } })
  expect(finding.outcome).toBe('pass')
})

test('the sentence tells small shares apart and shows the largest', () => {
  const said = (share: number) => wordsOf(findingOf('glare', { evidence: glaring(share) }), 'zh').message
  expect(said(0.0005)).toBe('有一小块反光（占 0.05%）。请看看有没有盖住文字')
  expect(said(0.0031)).toBe('有反光（占 0.31%，最好在 0.2% 以内）')
  expect(said(0.0312)).toBe('有反光（占 3.2%，最好在 0.2% 以内）')
  expect(findingOf('glare', { evidence: glaring(0.01) }).region).toEqual(spot)
})

test('a screenshot reflects nothing', () => {
  expect(() => findingOf('glare', { material: 'domain-screenshot' })).toThrow('domain-screenshot')
})
