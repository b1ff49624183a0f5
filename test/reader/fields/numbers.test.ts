import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreesCreditCode, findCreditCode } from '../../../src/reader/fields/credit-code.ts'
import { ageOn, agreesIdentityNumber, findIdentityNumber } from '../../../src/reader/fields/identity-number.ts'

const TODAY = '2026-11-24'
/** The examples of the standards; nobody has them. */
const EXAMPLES = ['11010519491231002X', '440524188001010014']
const CODES = ['91350100M000100Y43', '11320000MB151840XJ']

describe('identity numbers', () => {
  test.each([
    [EXAMPLES[0], true],
    ['110105194912310021', false],
    // No such day, though the check digit is right.
    ['110105194902300016', false],
    ['11010519491231002', false],
    ['11010519491231002x', false],
  ])('%s: %s', (number, agrees) => {
    expect(agreesIdentityNumber(String(number), TODAY)).toBe(agrees)
  })

  test('a birthday after today, or before anybody alive, is none', () => {
    expect(agreesIdentityNumber(withCheckDigit('11010520261124101'), '2026-11-23')).toBe(false)
    expect(agreesIdentityNumber(withCheckDigit('11010520261124101'), '2026-11-24')).toBe(true)
    expect(agreesIdentityNumber(EXAMPLES[1] ?? '', TODAY)).toBe(true)
    expect(agreesIdentityNumber(withCheckDigit('11010517990101101'), TODAY)).toBe(false)
  })

  test.each([
    ['公民身份号码11010519491231002X', EXAMPLES[0]],
    ['公民身份号码1101O519491231OO2x', EXAMPLES[0]],
    ['l10105l94912310O2X', EXAMPLES[0]],
    // Nineteen digits are another number.
    ['1101051949123100211', undefined],
    ['公民身份号码', undefined],
    ['', undefined],
  ])('in %s: %s', (text, found) => {
    expect(findIdentityNumber(text)).toBe(found)
  })

  test('one wrong digit, or two neighbours changed over, never agrees', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(16), fc.nat(9), (number, at, digit) => {
        const wrong = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`
        if (wrong !== number) expect(agreesIdentityNumber(wrong, TODAY)).toBe(false)
        const swapped = `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`
        if (swapped !== number) expect(agreesIdentityNumber(swapped, TODAY)).toBe(false)
      }),
    )
  })

  test.each([
    ['2026-11-24', 'under-16', '20101125'],
    ['2026-11-24', 'under-18', '20101124'],
    ['2026-11-24', 'under-18', '20081125'],
    ['2026-11-24', 'adult', '20081124'],
    // Who was born on 29 February comes of age on the last day of February.
    ['2026-02-27', 'under-18', '20080229'],
    ['2026-02-28', 'adult', '20080229'],
  ])('on %s %s, born %s', (today, age, birthday) => {
    expect(ageOn(today, withCheckDigit(`110105${birthday}101`))).toBe(age)
  })
})

describe('unified credit codes', () => {
  test.each([
    [CODES[0], true],
    [CODES[1], true],
    ['91350100M000100Y44', false],
    ['9135O100M000100Y43', false],
    ['91350100M000100Y4', false],
    ['', false],
  ])('%s: %s', (code, agrees) => {
    expect(agreesCreditCode(String(code))).toBe(agrees)
  })

  test.each([
    ['统一社会信用代码91350100M000100Y43', CODES[0]],
    ['代码：9135O1OOM000100Y43（1-1）', CODES[0]],
    ['http://www.gsxt.gov.cn/index.html?uniscid=91350100M000100Y43&x=1', CODES[0]],
    // Joined with what stands beside it.
    ['AB91350100M000100Y431', CODES[0]],
    ['91350100M000100Y44', '91350100M000100Y44'],
    ['注册资本壹佰万元整', undefined],
  ])('in %s: %s', (text, found) => {
    expect(findCreditCode(text)).toBe(found)
  })

  test('one wrong character never agrees', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.nat(17), fc.constantFrom(...ALPHABET), (code, at, character) => {
        const wrong = `${code.slice(0, at)}${character}${code.slice(at + 1)}`
        if (wrong !== code) expect(agreesCreditCode(wrong)).toBe(false)
      }),
    )
  })
})

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Written apart from the product, so that one mistake is not in both: the remainder is found by trying. */
function withCheckDigit(body: string): string {
  const digit = [...'0123456789X'].find((last) => remainder(body + last) === 1)
  return body + digit
}

/** ISO 7064: the sum of the digits weighted by 2^(18 - i), modulo 11. */
function remainder(number: string): number {
  return [...number].reduce((sum, digit, at) => (sum + (digit === 'X' ? 10 : Number(digit)) * 2 ** (17 - at)) % 11, 0)
}

const anyNumber = fc
  .record({
    year: fc.integer({ min: 1930, max: 2020 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    order: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ year, month, day, order }) => {
    const two = (value: number) => String(value).padStart(2, '0')
    return withCheckDigit(`110105${year}${two(month)}${two(day)}${String(order).padStart(3, '0')}`)
  })

test('every invented number agrees', () => {
  fc.assert(fc.property(anyNumber, (number) => agreesIdentityNumber(number, TODAY)))
})
