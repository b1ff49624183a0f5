import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import type { TimeLeft } from '../../../src/core/evidence.ts'
import { profiles } from '../../../src/core/profiles/index.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'
import { makeText } from '../../support/make-text.ts'

const valid = (expiry: string | undefined, today: string) =>
  findingOf('validity', { material: 'id-emblem', today, answers: expiry === undefined ? {} : { expiry } })

describe('the last day itself still counts, and so does the last day of a limit', () => {
  test.each([
    ['2026-11-24', '2026-11-23', 'fail expired block none'],
    ['2026-11-24', '2026-11-24', 'fail urgent warn none'],
    ['2026-11-24', '2026-12-23', 'fail urgent warn none'],
    ['2026-11-24', '2026-12-24', 'fail soon warn none'],
    ['2026-11-24', '2027-02-23', 'fail soon warn none'],
    ['2026-11-24', '2027-02-24', 'pass valid info none'],
    ['2026-11-24', '2046-11-24', 'pass valid info none'],
  ])('today %s, expiry %s: %s', (today, expiry, expected) => {
    expect(briefOf(valid(expiry, today))).toBe(expected)
  })
})

describe('months end where they end', () => {
  test.each([
    // One month after 31 January is the last of February.
    ['2026-01-31', '2026-02-27', 'fail urgent warn none'],
    ['2026-01-31', '2026-02-28', 'fail soon warn none'],
    ['2028-01-31', '2028-02-28', 'fail urgent warn none'],
    ['2028-01-31', '2028-02-29', 'fail soon warn none'],
    // Three months after 30 November is the end of February, a day later in a leap year.
    ['2026-11-30', '2027-02-27', 'fail soon warn none'],
    ['2026-11-30', '2027-02-28', 'pass valid info none'],
    ['2027-11-30', '2028-02-28', 'fail soon warn none'],
    ['2027-11-30', '2028-02-29', 'pass valid info none'],
    ['2028-02-29', '2028-05-28', 'fail soon warn none'],
    ['2028-02-29', '2028-05-29', 'pass valid info none'],
    ['2026-12-31', '2027-01-30', 'fail urgent warn none'],
    ['2026-12-31', '2027-01-31', 'fail soon warn none'],
    ['2026-12-31', '2026-12-30', 'fail expired block none'],
  ])('today %s, expiry %s: %s', (today, expiry, expected) => {
    expect(briefOf(valid(expiry, today))).toBe(expected)
  })
})

describe('an answer that is no day is asked for again', () => {
  test.each([
    [undefined, 'unsure unanswered warn none'],
    ['', 'unsure unanswered warn none'],
    ['2027-02-29', 'unsure unreadable warn none'],
    ['2027-13-01', 'unsure unreadable warn none'],
    ['2027-1-1', 'unsure unreadable warn none'],
    ['长期', 'unsure unreadable warn none'],
    ['long-term', 'pass longTerm info none'],
    ['9999-12-31', 'pass valid info none'],
  ])('%s: %s', (expiry, expected) => {
    expect(briefOf(valid(expiry, '2026-11-24'))).toBe(expected)
  })
})

test.each(PROFILE_IDS)('%s gives an expired paper the same weight', (profile) => {
  const finding = findingOf('validity', {
    profile,
    material: 'passport',
    today: '2026-11-24',
    answers: { expiry: '2026-11-23' },
  })
  expect(briefOf(finding)).toBe('fail expired block none')
})

test('a side without a printed date is not asked for one', () => {
  expect(() => findingOf('validity', { material: 'id-portrait' })).toThrow('id-portrait')
})

test('the sentence names the months that are missing', () => {
  expect(wordsOf(valid('2026-12-01', '2026-11-24'), 'zh').message).toBe('剩余有效期不到 1 个月，很可能被退回')
  expect(wordsOf(valid('2027-01-01', '2026-11-24'), 'en').message).toBe('Less than 3 months left: it may be sent back')
})

describe('a licence in Shanghai needs more than a year', () => {
  const licence = (expiry: string, province?: string) =>
    briefOf(
      findingOf('validity', {
        material: 'licence',
        today: '2026-11-24',
        answers: { expiry },
        ...(province && { province }),
      }),
    )

  test.each([
    ['2027-11-24', '上海', 'fail soonInShanghai warn none'],
    ['2027-11-25', '上海', 'pass valid info none'],
    ['2027-11-24', '江苏', 'pass valid info none'],
    ['2027-11-24', undefined, 'pass valid info none'],
    ['2027-01-24', '上海', 'fail soon warn none'],
  ])('%s in %s: %s', (expiry, province, expected) => {
    expect(licence(expiry, province)).toBe(expected)
  })
})

describe('what was read counts where nobody answered', () => {
  const read = (
    validity: TimeLeft,
    options: { material?: 'id-emblem' | 'licence'; expiry?: string; province?: string; adviseMonths?: number } = {},
  ) => {
    const { material = 'id-emblem', expiry, province, adviseMonths = 3 } = options
    return briefOf(
      findingOf('validity', {
        material,
        today: '2026-11-24',
        profile: { ...profiles.aliyun, validity: { ...profiles.aliyun.validity, adviseMonths } },
        evidence: { text: makeText({ kind: material, validity }) },
        answers: expiry === undefined ? {} : { expiry },
        ...(province && { province }),
      }),
    )
  }

  test.each<[TimeLeft, string]>([
    ['expired', 'fail expired block none'],
    ['under-1-month', 'fail urgent warn none'],
    ['under-3-months', 'fail soon warn none'],
    ['under-12-months', 'pass valid info none'],
    ['longer', 'pass valid info none'],
    ['long-term', 'pass longTerm info none'],
  ])('%s: %s', (validity, expected) => {
    expect(read(validity)).toBe(expected)
  })

  test('what the person answers goes before it', () => {
    expect(read('expired', { expiry: 'long-term' })).toBe('pass longTerm info none')
    expect(read('longer', { expiry: '2026-11-23' })).toBe('fail expired block none')
  })

  test('a licence in Shanghai needs more than a year', () => {
    expect(read('under-12-months', { material: 'licence', province: '上海' })).toBe('fail soonInShanghai warn none')
    expect(read('longer', { material: 'licence', province: '上海' })).toBe('pass valid info none')
    expect(read('under-12-months', { province: '上海' })).toBe('pass valid info none')
  })

  test('a limit inside of the class is asked for', () => {
    expect(read('under-12-months', { adviseMonths: 6 })).toBe('unsure unanswered warn none')
    expect(read('under-3-months', { adviseMonths: 2 })).toBe('unsure unanswered warn none')
    expect(read('under-3-months', { adviseMonths: 6 })).toBe('fail soon warn none')
  })
})
