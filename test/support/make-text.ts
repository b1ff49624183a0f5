import type { TextFacts, TextKind } from '../../src/core/evidence.ts'

/** What reading the portrait side of a good card finds. */
export function makeText(overrides: Partial<TextFacts> = {}): TextFacts {
  return {
    kind: 'id-portrait',
    quarterTurns: 0,
    lines: 9,
    lineConfidence: 0.99,
    keyConfidence: 0.99,
    number: 'agrees',
    age: 'adult',
    weakLines: [],
    ...overrides,
  }
}

/** What reading another good paper finds. */
export function makeTextOf(kind: TextKind): TextFacts {
  const { keyConfidence, number, age, ...page } = makeText({ kind })
  switch (kind) {
    case 'id-portrait':
      return makeText()
    case 'id-emblem':
      return { ...page, keyConfidence: 0.98, validity: 'longer' }
    case 'licence':
      return { ...page, keyConfidence: 0.98, code: 'agrees', qrCode: 'agrees', validity: 'long-term' }
    default:
      return page
  }
}
