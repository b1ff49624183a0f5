import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

type ProfileName = (typeof PROFILE_IDS)[number]

const measured = (width: number, height: number, profile: ProfileName = 'aliyun') =>
  findingOf('pixel-size', { profile, evidence: { pixels: { width, height } } })

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [500, 300, 'pass fits info none'],
    [300, 500, 'pass fits info none'],
    [499, 300, 'fail small block none'],
    [499, 499, 'fail small block none'],
    [500, 299, 'fail small block none'],
    [299, 500, 'fail small block none'],
    [5000, 5000, 'pass fits info none'],
    [5001, 299, 'fail small block none'],
  ])('%i x %i: %s', (width, height, expected) => {
    expect(briefOf(measured(width, height, profile))).toBe(expected)
  })

  test('a size that cannot be read is left to the eye', () => {
    expect(briefOf(findingOf('pixel-size', { profile, evidence: { pixels: null } }))).toBe('unsure unknown warn none')
  })
})

describe('a side over 5000 is a published limit at Volcengine and an inference elsewhere', () => {
  test.each([
    ['aliyun', 'fail large warn encode'],
    ['tencent', 'fail large warn encode'],
    ['huawei', 'fail large warn encode'],
    ['volcengine', 'fail large block encode'],
  ] as const)('%s: %s', (profile, expected) => {
    expect(briefOf(measured(5001, 300, profile))).toBe(expected)
    expect(briefOf(measured(300, 5001, profile))).toBe(expected)
  })
})

test('the sentence names both sizes', () => {
  expect(wordsOf(measured(499, 300), 'en').message).toBe('Only 499 × 300 pixels; at least 500 × 300 are needed')
  expect(wordsOf(measured(12_000, 9000), 'zh').message).toBe('12,000 × 9,000 像素，单边最好不超过 5,000。可以缩小')
})
