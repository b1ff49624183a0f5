import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/core/check.ts'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import type { OutlineFacts } from '../../../src/core/evidence.ts'
import type { Quad } from '../../../src/core/model.ts'
import { briefOf, type PairOptions, PROFILE_IDS, pairFindingOf } from '../../support/make-evidence.ts'
import { seeCard } from '../../support/see-card.ts'

const scaled = (quad: Quad, factor: number): Quad =>
  // Four corners stay four corners.
  quad.map(([x, y]) => [x * factor, y * factor] as const) as unknown as Quad
const card = seeCard()

const judged = (first: Partial<OutlineFacts>, second: Partial<OutlineFacts>, options: PairOptions = {}) =>
  pairFindingOf('pair-scale', {
    ...options,
    first: { ...options.first, evidence: { outline: first } },
    second: { ...options.second, evidence: { outline: second } },
  })
const sized = (first: number, second: number, options?: PairOptions) =>
  judged({ quad: scaled(card, first) }, { quad: scaled(card, second) }, options)

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [1, 'pass equal info none'],
    [0.951, 'pass equal info none'],
    [0.949, 'fail uneven warn equalise'],
    [0.901, 'fail uneven warn equalise'],
    [0.899, 'fail unequal block equalise'],
    [0.3, 'fail unequal block equalise'],
  ])('one side at %f of the other: %s', (factor, expected) => {
    expect(briefOf(sized(1, factor, { profile }))).toBe(expected)
    expect(briefOf(sized(factor, 1, { profile }))).toBe(expected)
  })

  test.each([
    ['no outline', { state: 'none', quad: undefined }],
    ['a card that is cut off', { state: 'cut' }],
    ['an outline in doubt', { state: 'unsure' }],
    ['corners in one point', { quad: scaled(card, 0) }],
  ] as const)('%s is left to the eye', (_, outline) => {
    // What a probe leaves out is undefined here.
    const facts = outline as Partial<OutlineFacts>
    expect(briefOf(judged(facts, {}, { profile }))).toBe('unsure unknown warn none')
    expect(briefOf(judged({}, facts, { profile }))).toBe('unsure unknown warn none')
  })
})

describe('the sentence says which side is smaller, and by how much', () => {
  test.each([
    [1, 0.82, '国徽面比人像面小 18%，不能超过 10%。可以统一为 1 : 1'],
    [0.82, 1, '人像面比国徽面小 18%，不能超过 10%。可以统一为 1 : 1'],
    [1, 0.9496, '国徽面比人像面小 5.1%（最好在 5% 以内）。可以统一为 1 : 1'],
  ])('%f and %f', (first, second, said) => {
    const finding = sized(first, second)
    expect(wordsOf(finding, 'zh').message).toBe(said)
    expect(finding.slots).toEqual(['id-portrait', 'id-emblem'])
  })

  test('by the names that the card has', () => {
    const permit = { first: { material: 'permit-front' }, second: { material: 'permit-back' } } as const
    expect(wordsOf(sized(0.5, 1, permit), 'en').message).toContain('The data side is 50% smaller than the reverse side')
    const residence = { first: { material: 'residence-front' }, second: { material: 'residence-back' } } as const
    expect(wordsOf(sized(1, 0.5, residence), 'zh').message).toContain('签发面比人像面小 50%')
  })
})

describe('what has no say', () => {
  const differenceOf = ({ values }: Finding) => Number(values['difference'])
  const anyFactor = fc.double({ min: 0.2, max: 5, noNaN: true })

  test('which side is called the first', () => {
    fc.assert(
      fc.property(anyFactor, anyFactor, (a, b) => {
        const [one, other] = [sized(a, b), sized(b, a)]
        expect(one.message).toBe(other.message)
        expect(differenceOf(one)).toBeCloseTo(differenceOf(other), 9)
      }),
    )
  })

  test('how large both photos are', () => {
    fc.assert(
      fc.property(anyFactor, anyFactor, (both, one) => {
        const share = Math.min(one, 1 / one)
        expect(differenceOf(sized(both, both * one))).toBeCloseTo(1 - share, 9)
      }),
    )
  })

  test('from where the card is seen and how it is turned, up to where its lean is reported itself', () => {
    const anyView = fc.record({
      leanDegrees: fc.double({ min: 0, max: 25, noNaN: true }),
      towardsDegrees: fc.double({ min: 0, max: 360, noNaN: true }),
      turnDegrees: fc.double({ min: 0, max: 360, noNaN: true }),
    })
    fc.assert(
      fc.property(anyView, (view) => {
        const finding = judged({ quad: card, tiltDegrees: 0 }, { quad: seeCard(view), tiltDegrees: view.leanDegrees })
        expect(differenceOf(finding)).toBeLessThan(0.03)
      }),
    )
  })
})
