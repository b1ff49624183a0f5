import { agreesCreditCode, findCreditCode } from '../../../src/reader/fields/credit-code.ts'
import { findIdentityNumber } from '../../../src/reader/fields/identity-number.ts'
import { rowsOf, withoutSpace } from '../../../src/reader/fields/rows.ts'
import { findTerm, timeLeft } from '../../../src/reader/fields/term.ts'
import type { Reading } from '../../../src/reader/protocol.ts'
import type { Shown } from './shown.ts'

export const TODAY = '2026-11-26'

/** What is right in a reading, and what is wrong and was believed. */
export interface Judged {
  readonly shown: Shown
  readonly reading: Reading
  readonly isKind: boolean
  readonly isTurned: boolean
  /** The key was read to the character and passed its check. */
  readonly isKey: boolean
  readonly isAllRight: boolean
  /** A wrong key that passed its check, or a wrong class of validity. */
  readonly isWrongButAccepted: boolean
}

export function judge(shown: Shown, reading: Reading): Judged {
  const { facts, lines } = reading
  const texts = rowsOf(lines).map(({ text }) => text)
  const isKind = facts.kind === shown.kind
  const { value, isAccepted } = keyIn(reading, texts)
  const isKey = isKind && isAccepted && value === shown.key
  const joined = texts.join('')
  return {
    shown,
    reading,
    isKind,
    isTurned: facts.quarterTurns === shown.turns,
    isKey,
    isAllRight: isKey && shown.others.every((other) => holds(joined, other)),
    isWrongButAccepted: (isAccepted && value !== shown.key) || isWrongTerm(shown, reading),
  }
}

function keyIn(
  { facts, lines }: Reading,
  texts: readonly string[],
): { value: string | undefined; isAccepted: boolean } {
  switch (facts.kind) {
    case 'id-portrait': {
      const value = [...texts, ...lines.map(({ text }) => withoutSpace(text))]
        .map(findIdentityNumber)
        .find((number) => number !== undefined)
      return { value, isAccepted: facts.number === 'agrees' }
    }
    case 'id-emblem': {
      const term = texts.map(findTerm).find((one) => one !== undefined)
      return { value: term && `${term.from}/${term.to}`, isAccepted: facts.validity !== undefined }
    }
    case 'licence': {
      const codes = texts.flatMap((text) => findCreditCode(text) ?? [])
      return { value: codes.find(agreesCreditCode) ?? codes[0], isAccepted: facts.code === 'agrees' }
    }
    default:
      return { value: undefined, isAccepted: false }
  }
}

function isWrongTerm({ kind, until }: Shown, { facts }: Reading): boolean {
  if (kind !== 'licence' || facts.kind !== 'licence' || facts.validity === undefined) return false
  return until === undefined || facts.validity !== timeLeft(until, TODAY)
}

/** An address stands in several lines, between which others may be read. */
function holds(text: string, wanted: string): boolean {
  const parts = wanted.match(/.{1,11}/g) ?? []
  return parts.every((part) => text.includes(part))
}
