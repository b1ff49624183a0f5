import { expect, test } from 'vitest'
import type { TextKind } from '../../../src/core/evidence.ts'
import { briefOf, pairFindingOf } from '../../support/make-evidence.ts'
import { makeText } from '../../support/make-text.ts'

const side = (kind: TextKind) => ({ evidence: { text: makeText({ kind }) } })

test.each<[TextKind, TextKind, string]>([
  ['id-portrait', 'id-emblem', 'pass both info none'],
  ['id-portrait', 'residence-back', 'pass both info none'],
  ['id-portrait', 'id-portrait', 'fail same block none'],
  ['id-emblem', 'id-emblem', 'fail same block none'],
  ['id-portrait', 'unknown', 'skip unknown info none'],
  ['unknown', 'unknown', 'skip unknown info none'],
  ['licence', 'licence', 'skip unknown info none'],
])('%s and %s: %s', (first, second, expected) => {
  expect(briefOf(pairFindingOf('pair-sides', { first: side(first), second: side(second) }))).toBe(expected)
  expect(briefOf(pairFindingOf('pair-sides', { first: side(second), second: side(first) }))).toBe(expected)
})
