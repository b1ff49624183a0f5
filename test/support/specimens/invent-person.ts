import { hanzi, personName } from '../scenes/documents/words.ts'
import type { Random } from '../scenes/random.ts'

/** Somebody who does not exist, and what stands on both sides of their card. */
export interface InventedPerson {
  readonly name: string
  readonly sex: '男' | '女'
  readonly people: string
  /** `YYYY-MM-DD`. */
  readonly birthday: string
  readonly address: string
  /** With a right check digit; no region has the number 99. */
  readonly number: string
  readonly authority: string
  readonly from: string
  /** `long-term` for good. */
  readonly to: string
}

export function inventPerson(random: Random): InventedPerson {
  const sex = random.pick(['男', '女'] as const)
  const birthday = day(random, 1945, 2007)
  const sequence = random.integer(1, 499) * 2 - (sex === '男' ? 1 : 0)
  const body = `99${random.integer(1000, 9999)}${birthday.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  const city = hanzi(random, 2)
  const district = hanzi(random, 2)
  const from = day(random, 2006, 2026)
  const years = random.pick([5, 10, 20, 20, 0])
  return {
    name: personName(random, 'chinese'),
    sex,
    people: random.pick(['汉', '汉', '汉', '满', '回', '壮', '苗', '维吾尔']),
    birthday,
    address: `${hanzi(random, 2)}省${city}市${district}区${hanzi(random, 2)}路${random.integer(1, 999)}号${random.integer(1, 30)}栋${random.integer(101, 2400)}室`,
    number: body + checkDigit(body),
    authority: `${city}市公安局${district}分局`,
    from,
    to: years === 0 ? 'long-term' : `${Number(from.slice(0, 4)) + years}${from.slice(4)}`,
  }
}

/** No 29 February, which most years do not have. */
export function day(random: Random, first: number, last: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${random.integer(first, last)}-${pad(random.integer(1, 12))}-${pad(random.integer(1, 28))}`
}

/** ISO 7064 MOD 11-2, in its recursive form: the tested code has the one by weights. */
function checkDigit(body: string): string {
  const rest = [...body].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0)
  return '0123456789X'[(12 - rest) % 11] ?? ''
}
