import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import type { OutlineFacts } from '../../../src/core/evidence.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

/** A card so far from every edge of a picture of 4000 x 3000 pixels. */
const inset = (margin: number): NonNullable<OutlineFacts['quad']> => [
  [margin, 500],
  [3500, 500],
  [3500, 2500],
  [margin, 2500],
]

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [0.1499, 'fail tiny warn none'],
    [0.15, 'fail small info none'],
    [0.2499, 'fail small info none'],
    [0.25, 'pass fits info none'],
    [0.9, 'pass fits info none'],
  ])('a share of %f: %s', (coverage, expected) => {
    expect(briefOf(findingOf('coverage', { profile, evidence: { outline: { coverage } } }))).toBe(expected)
  })

  test.each([
    [40, 'pass fits info none'],
    [39, 'fail tight info none'],
    [0, 'fail tight info none'],
    [3961, 'fail tight info none'],
  ])('%i pixels from the left edge: %s', (margin, expected) => {
    expect(briefOf(findingOf('coverage', { profile, evidence: { outline: { quad: inset(margin) } } }))).toBe(expected)
  })

  test.each([
    ['no outline', { outline: null }],
    ['an outline in doubt', { outline: { state: 'unsure' } }],
    ['a document that is cut off', { outline: { state: 'cut' } }],
    ['an unknown share', { outline: { coverage: undefined } }],
  ] as const)('%s is not judged twice', (_, evidence) => {
    expect(briefOf(findingOf('coverage', { profile, evidence }))).toBe('skip elsewhere info none')
  })
})

test('without the size of the picture there is no margin to judge', () => {
  const evidence = { pixels: null, outline: { quad: inset(0) } }
  expect(briefOf(findingOf('coverage', { evidence }))).toBe('pass fits info none')
})

test('a share just below the limit does not read as reaching it', () => {
  const finding = findingOf('coverage', { evidence: { outline: { coverage: 0.1499 } } })
  expect(wordsOf(finding, 'zh').message).toBe('只占画面的 14.9%，至少要 15%')
  expect(finding.region).toBeDefined()
})

test('a screenshot fills its picture', () => {
  expect(() => findingOf('coverage', { material: 'domain-screenshot' })).toThrow('domain-screenshot')
})
