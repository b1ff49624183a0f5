import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/core/answer.ts'
import type { MaterialId } from '../../../src/core/material.ts'
import { materials } from '../../../src/core/material.ts'
import { briefOf, findingOf, GOOD_ANSWERS, PROFILE_IDS } from '../../support/make-evidence.ts'

const asked = (material: MaterialId, answers: Answers) => findingOf('originality', { material, answers })

describe('each question that a material asks decides', () => {
  test.each([
    ['licence', { original: false }, 'fail original block none'],
    ['licence', { newest: false }, 'fail newest warn none'],
    ['licence', { unmarked: false }, 'fail unmarked warn none'],
    ['commitment', { signed: false }, 'fail signed block none'],
    ['id-portrait', { original: false }, 'fail original block none'],
    ['id-portrait', { unmarked: false }, 'fail unmarked warn none'],
    ['auxiliary', { original: false }, 'fail original block none'],
  ] as const)('%s, %o: %s', (material, denied, expected) => {
    expect(briefOf(asked(material, { ...GOOD_ANSWERS, ...denied }))).toBe(expected)
  })

  test('a question that a material does not ask has no say', () => {
    expect(briefOf(asked('id-portrait', { ...GOOD_ANSWERS, signed: false, newest: false }))).toBe(
      'pass confirmed info none',
    )
  })

  test('a denial outweighs what is still open, and the gravest denial is named', () => {
    expect(asked('licence', { unmarked: false }).message).toBe('unmarked')
    expect(asked('licence', { original: false, unmarked: false }).message).toBe('original')
  })
})

describe('what is not answered is counted', () => {
  test.each([
    ['licence', {}, 3],
    ['licence', { original: true }, 2],
    ['licence', { original: true, newest: true }, 1],
    ['commitment', { original: true }, 1],
  ] as const)('%s, %o: %i open', (material, answers, open) => {
    const finding = asked(material, answers)
    expect(briefOf(finding)).toBe('unsure unanswered warn none')
    expect(finding.values).toEqual({ questions: open })
  })
})

test.each(PROFILE_IDS)('%s weighs a copy like the others', (profile) => {
  const finding = findingOf('originality', { profile, answers: { ...GOOD_ANSWERS, original: false } })
  expect(briefOf(finding)).toBe('fail original block none')
})

test('every material that asks is confirmed by good answers, and the others are not asked', () => {
  for (const { id, questions } of materials) {
    if (questions.length === 0) expect(() => asked(id, GOOD_ANSWERS)).toThrow(id)
    else expect(briefOf(asked(id, GOOD_ANSWERS))).toBe('pass confirmed info none')
  }
})
