import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import type { OutlineFacts } from '../../../src/core/evidence.ts'
import { ordered } from '../../../src/core/geometry/quad.ts'
import { briefOf, type PairOptions, PROFILE_IDS, pairFindingOf } from '../../support/make-evidence.ts'
import { seeCard } from '../../support/see-card.ts'

const laid = (turnDegrees: number): Partial<OutlineFacts> => ({ quad: ordered(seeCard({ turnDegrees })) })
const judged = (first: Partial<OutlineFacts>, second: Partial<OutlineFacts>, options: PairOptions = {}) =>
  pairFindingOf('pair-orientation', {
    ...options,
    first: { evidence: { outline: first } },
    second: { evidence: { outline: second } },
  })

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [0, 0, 'pass alike info none'],
    [0, 9.9, 'pass alike info none'],
    [-5, 4.9, 'pass alike info none'],
    [0, 10.1, 'fail askew info none'],
    [0, 44.9, 'fail askew info none'],
    [0, 45.1, 'fail across warn none'],
    [0, 90, 'fail across warn none'],
    [90, 90, 'pass alike info none'],
    [90, -85, 'pass alike info none'],
    // Which edge is the top cannot be seen from outside.
    [0, 180, 'pass alike info none'],
  ])('%f and %f degrees: %s', (first, second, expected) => {
    expect(briefOf(judged(laid(first), laid(second), { profile }))).toBe(expected)
    expect(briefOf(judged(laid(second), laid(first), { profile }))).toBe(expected)
  })

  test('without two whole outlines nothing is said of it', () => {
    for (const outline of [{ state: 'cut' }, { state: 'unsure' }] as const) {
      expect(briefOf(judged(outline, {}, { profile }))).toBe('skip elsewhere info none')
      expect(briefOf(judged({}, outline, { profile }))).toBe('skip elsewhere info none')
    }
  })
})

test('how both are turned together has no say', () => {
  const anyTurn = fc.double({ min: 0, max: 360, noNaN: true })
  fc.assert(fc.property(anyTurn, (turn) => void expect(judged(laid(turn), laid(turn + 20)).message).toBe('askew')))
})

test('the sentence rounds away from the limit', () => {
  const { message } = wordsOf(judged(laid(0), laid(10.2)), 'zh')
  expect(message).toBe('两面歪的程度不同（相差 11°，最好在 10° 以内）')
})
