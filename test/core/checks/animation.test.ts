import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [0, 'pass still info none'],
    [1, 'pass still info none'],
    [2, 'fail animated warn encode'],
    [300, 'fail animated warn encode'],
    [undefined, 'unsure unknown warn none'],
  ] as const)('%s frames: %s', (frames, expected) => {
    expect(briefOf(findingOf('animation', { profile, evidence: { file: { frames } } }))).toBe(expected)
  })
})

test('the animation names its frames', () => {
  const finding = findingOf('animation', { evidence: { file: { format: 'gif', frames: 24 } } })
  expect(wordsOf(finding, 'zh').message).toBe('这是动图（24 帧）。可以取第一帧存成 JPEG')
})
