import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import type { Lab } from '../../../src/core/evidence.ts'
import { briefOf, PROFILE_IDS, pairFindingOf } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  const judged = (first: Lab | null, second: Lab | null) =>
    pairFindingOf('pair-light', {
      profile,
      first: { evidence: { paper: first && { lab: first } } },
      second: { evidence: { paper: second && { lab: second } } },
    })

  test.each<[Lab | null, Lab | null, string]>([
    [[80, 0, 0], [80, 0, 0], 'pass same info none'],
    [[80, 0, 0], [68, 0, 0], 'pass same info none'],
    [[80, 0, 0], [67.9, 0, 0], 'fail brightness warn none'],
    [[80, 0, 0], [0, 0, 0], 'fail brightness warn none'],
    [[0, 0, 0], [0, 0, 0], 'pass same info none'],
    [[80, 3.7, 0], [80, -3.7, 0], 'pass same info none'],
    [[80, 0, 3.8], [80, 0, -3.8], 'unsure tint warn none'],
    [[80, 0, 20], [60, 0, 0], 'fail brightness warn none'],
    [null, [80, 0, 0], 'unsure unknown warn none'],
  ])('%j and %j: %s', (first, second, expected) => {
    expect(briefOf(judged(first, second))).toBe(expected)
    expect(briefOf(judged(second, first))).toBe(expected)
  })

  test('the sentence says which side is darker', () => {
    expect(wordsOf(judged([60, 0, 0], [80, 0, 0]), 'zh').message).toBe('人像面比国徽面暗 25%（最好在 15% 以内）')
    expect(wordsOf(judged([80, 0, 0], [60, 0, 0]), 'en').message).toContain('The emblem side is 25% darker')
  })
})
