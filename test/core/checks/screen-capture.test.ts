import { describe, expect, test } from 'vitest'
import { materials } from '../../../src/core/material.ts'
import { briefOf, type EvidenceOverrides, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

const screenshot: EvidenceOverrides = { file: { format: 'png' }, camera: null, screen: { isScreenSized: true } }

describe.each(PROFILE_IDS)('%s', (profile) => {
  const judged = (evidence: EvidenceOverrides) => briefOf(findingOf('screen-capture', { profile, evidence }))

  test.each([
    [7.9, 'pass none info none'],
    [7.91, 'fail pattern warn none'],
    [30, 'fail pattern warn none'],
    [undefined, 'unsure unknown warn none'],
  ])('a pattern of %f: %s', (moirePeak, expected) => {
    expect(judged({ screen: { moirePeak } })).toBe(expected)
  })

  test('all signs of a screenshot together are one', () => {
    expect(judged(screenshot)).toBe('fail screenshot warn none')
    expect(judged({ ...screenshot, screen: { isScreenSized: true, moirePeak: undefined } })).toBe(
      'fail screenshot warn none',
    )
    expect(judged({ ...screenshot, camera: { make: undefined, model: undefined } })).toBe('fail screenshot warn none')
  })

  test.each<[string, EvidenceOverrides]>([
    ['a photo in the size of a screen', { ...screenshot, camera: { make: 'Invented' } }],
    ['a photo whose camera names only its model', { ...screenshot, camera: { make: undefined, model: 'Camera 1' } }],
    ['what a messenger passed on', { ...screenshot, file: { format: 'jpeg' } }],
    ['a PNG of another size', { ...screenshot, screen: { isScreenSized: false } }],
  ])('%s is none', (_, evidence) => {
    expect(judged(evidence)).toBe('pass none info none')
  })

  test('signs that nobody looked for are left to the eye', () => {
    expect(judged({ screen: null })).toBe('unsure unknown warn none')
  })
})

test('it is asked where the original has to be photographed', () => {
  for (const { id, questions } of materials) {
    if (questions.includes('original')) expect(findingOf('screen-capture', { material: id }).outcome).toBe('pass')
    else expect(() => findingOf('screen-capture', { material: id })).toThrow(id)
  }
})
