import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import type { SurroundingsFacts } from '../../../src/core/evidence.ts'
import { briefOf, PROFILE_IDS, pairFindingOf } from '../../support/make-evidence.ts'

type Ring = Partial<SurroundingsFacts> | null

describe.each(PROFILE_IDS)('%s', (profile) => {
  const judged = (first: Ring, second: Ring) =>
    pairFindingOf('pair-background', {
      profile,
      first: { evidence: { surroundings: first } },
      second: { evidence: { surroundings: second } },
    })

  test.each<[Ring, Ring, string]>([
    [{ lab: [50, 0, 0] }, { lab: [50, 0, 0] }, 'pass same info none'],
    [{ lab: [50, 0, 0] }, { lab: [58.8, 0, 0] }, 'pass same info none'],
    [{ lab: [50, 0, 0] }, { lab: [58.9, 0, 0] }, 'fail differs warn none'],
    [{ lab: [50, 0, 0] }, { lab: [55, 5, 5] }, 'pass same info none'],
    [{ lab: [50, 0, 0] }, { lab: [55.2, -5.2, 5.2] }, 'fail differs warn none'],
    [null, {}, 'unsure unknown warn none'],
    [null, null, 'unsure unknown warn none'],
  ])('%j and %j: %s', (first, second, expected) => {
    expect(briefOf(judged(first, second))).toBe(expected)
    expect(briefOf(judged(second, first))).toBe(expected)
  })

  test('the sentence rounds away from the limit', () => {
    const { message } = wordsOf(judged({ lab: [50, 0, 0] }, { lab: [58.81, 0, 0] }), 'zh')
    expect(message).toBe('两面背景不一样（色差 8.9，最好在 8.8 以内）')
  })
})
