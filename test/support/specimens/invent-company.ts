import { hanzi, personName } from '../scenes/documents/words.ts'
import type { Random } from '../scenes/random.ts'
import { day } from './invent-person.ts'

/** A company that does not exist, and what stands on its licence. */
export interface InventedCompany {
  readonly name: string
  /** With a right check character; no region has the number 99. */
  readonly code: string
  readonly type: string
  readonly head: string
  readonly capital: string
  readonly address: string
  /** `YYYY-MM-DD`. */
  readonly from: string
  /** `long-term` for good; absent where none is printed. */
  readonly to?: string
  /** What its QR code holds: the same code, or another where it was tampered with. */
  readonly codeInQr: string
}

export function inventCompany(random: Random): InventedCompany {
  const from = day(random, 2003, 2025)
  const lot = random.next()
  const code = creditCode(random)
  return {
    name: `${hanzi(random, random.integer(4, 6))}${random.pick(['网络科技', '信息技术', '文化传媒', '电子商务'])}有限公司`,
    code,
    type: random.pick(['有限责任公司(自然人独资)', '有限责任公司(自然人投资或控股)', '有限责任公司']),
    head: personName(random, 'chinese'),
    capital: random.pick(['壹佰万元整', '伍佰万元整', '壹仟万元整']),
    address: `${hanzi(random, 2)}省${hanzi(random, 2)}市${hanzi(random, 2)}区${hanzi(random, 2)}路${random.integer(1, 999)}号`,
    from,
    ...(lot < 0.4 && { to: `${Number(from.slice(0, 4)) + 20}${from.slice(4)}` }),
    ...(lot >= 0.4 && lot < 0.8 && { to: 'long-term' }),
    codeInQr: random.chance(0.12) ? creditCode(random) : code,
  }
}

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

function creditCode(random: Random): string {
  const any = (count: number, from = CHARACTERS) => Array.from({ length: count }, () => random.pick([...from])).join('')
  const body = `9199${any(4, '0123456789')}${any(9)}`
  return body + checkCharacter(body)
}

/** GB 32100: powers of 3 modulo 31, taken one by one; the tested code has them in a table. */
function checkCharacter(body: string): string {
  let [sum, weight] = [0, 1]
  for (const character of body) {
    sum += CHARACTERS.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return CHARACTERS[(31 - (sum % 31)) % 31] ?? ''
}
