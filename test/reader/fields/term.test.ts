import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../../../src/core/calendar.ts'
import { findTerm, isIdentityTerm, timeLeft } from '../../../src/reader/fields/term.ts'

describe('a term in a text', () => {
  test.each([
    ['有效期限2018.11.06-2028.11.06', '2018-11-06', '2028-11-06'],
    ['有效期限2018.11.06-长期', '2018-11-06', 'long-term'],
    ['银2015.07.17-2035.07.17', '2015-07-17', '2035-07-17'],
    ['2015·07，17—2035:07.17', '2015-07-17', '2035-07-17'],
    ['2015071720350717', '2015-07-17', '2035-07-17'],
    ['营业期限2010年05月06日至2030年05月05日', '2010-05-06', '2030-05-05'],
    ['2010年05月06日至长期', '2010-05-06', 'long-term'],
  ])('%s', (text, from, to) => {
    expect(findTerm(text)).toEqual({ from, to })
  })

  test.each([
    ['no day', '2018.13.06-2028.13.06'],
    ['an end that is no day', '2018.02.28-2028.02.30'],
    ['an end before the beginning', '2028.11.06-2018.11.06'],
    ['an end on the first day', '2018.11.06-2018.11.06'],
    ['one date alone', '成立日期2018年11月06日'],
    ['a digit too many', '2018.11.06-2028.11.061'],
    ['nothing', ''],
  ])('none in %s', (_, text) => {
    expect(findTerm(text)).toBeUndefined()
  })
})

describe('a term of an identity card', () => {
  test.each([
    ['2018-11-06', '2023-11-06', true],
    ['2018-11-06', '2028-11-06', true],
    ['2018-11-06', '2038-11-06', true],
    ['2018-11-06', 'long-term', true],
    ['2018-11-06', '2026-11-06', false],
    ['2018-11-06', '2028-11-07', false],
    ['2018-11-06', '2028-10-06', false],
    ['2008-02-29', '2018-02-28', true],
    ['2008-02-29', '2018-03-01', true],
    ['2008-02-28', '2018-03-01', false],
    ['2008-02-29', '2028-02-29', true],
    ['2008-02-29', '2017-03-01', false],
  ])('%s to %s: %s', (from, to, can) => {
    expect(isIdentityTerm({ from, to })).toBe(can)
  })
})

describe('time left on 24 November 2026', () => {
  test.each([
    ['2026-11-23', 'expired'],
    ['2026-11-24', 'under-1-month'],
    ['2026-12-23', 'under-1-month'],
    ['2026-12-24', 'under-3-months'],
    ['2027-02-23', 'under-3-months'],
    ['2027-02-24', 'under-12-months'],
    ['2027-11-24', 'under-12-months'],
    ['2027-11-25', 'longer'],
    ['long-term', 'long-term'],
  ])('%s: %s', (to, left) => {
    expect(timeLeft(to, '2026-11-24')).toBe(left)
  })
})

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('whatever is printed as a term of a card is read back', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(5, 10, 20), (from, years) => {
      const to = addMonths(from, years * 12)
      const printed = `${from.replaceAll('-', '.')}-${to.replaceAll('-', '.')}`
      expect(findTerm(`有效期限${printed}`)).toEqual({ from, to })
      expect(isIdentityTerm({ from, to })).toBe(true)
    }),
  )
})

test('one wrong digit of the end is no term of a card, unless it is another tenth year', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(7), fc.integer({ min: 1, max: 9 }), (from, at, add) => {
      const digits = [...addMonths(from, 120).replaceAll('-', '')]
      digits[at] = String((Number(digits[at]) + add) % 10)
      const term = findTerm(`${from.replaceAll('-', '')}${digits.join('')}`)
      if (!term || from.endsWith('-02-29')) return
      const years = Number(term.to.slice(0, 4)) - Number(from.slice(0, 4))
      expect(isIdentityTerm(term)).toBe([5, 10, 20].includes(years) && term.to.slice(4) === from.slice(4))
    }),
  )
})
