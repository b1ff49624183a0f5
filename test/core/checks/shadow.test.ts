import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

const shade = [
  [500, 550],
  [1200, 550],
  [1200, 2450],
  [500, 2450],
] as const

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [1, 'pass even info none'],
    [0.82, 'pass even info none'],
    [0.8199, 'unsure uneven warn none'],
    [0.7, 'unsure uneven warn none'],
    [0.6999, 'fail shadowed warn none'],
    [0, 'fail shadowed warn none'],
  ])('evenness of %f: %s', (evenness, expected) => {
    expect(briefOf(findingOf('shadow', { profile, evidence: { shadow: { evenness } } }))).toBe(expected)
  })

  test('light that nobody measured is left to the eye', () => {
    expect(briefOf(findingOf('shadow', { profile, evidence: { shadow: null } }))).toBe('unsure unknown warn none')
  })
})

test('the shade is shown, and its depth told', () => {
  const finding = findingOf('shadow', { evidence: { shadow: { evenness: 0.555, regions: [shade] } } })
  expect(finding.region).toEqual(shade)
  expect(wordsOf(finding, 'zh').message).toBe('上面有阴影（暗处只有亮处的 55.5%，最好有 82%）')
})

test('a screenshot has no shadow', () => {
  expect(() => findingOf('shadow', { material: 'domain-screenshot' })).toThrow('domain-screenshot')
})
