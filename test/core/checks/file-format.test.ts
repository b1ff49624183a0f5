import { describe, expect, test } from 'vitest'
import type { Decoding } from '../../../src/core/evidence.ts'
import type { Format } from '../../../src/core/model.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

type ProfileName = (typeof PROFILE_IDS)[number]

const formatted = (format: Format, decoding: Decoding, profile: ProfileName = 'aliyun') =>
  findingOf('file-format', { profile, evidence: { file: { format }, decoding } })

describe('formats on the provider’s list are accepted, whatever else is wrong with the file', () => {
  test.each([
    ['aliyun', ['jpeg', 'png', 'gif']],
    ['tencent', ['jpeg', 'png', 'gif']],
    ['huawei', ['jpeg', 'png']],
    ['volcengine', ['jpeg', 'png']],
  ] as const)('%s takes %s', (profile, formats) => {
    for (const format of formats) {
      expect(briefOf(formatted(format, 'decoded', profile))).toBe('pass accepted info none')
      expect(briefOf(formatted(format, 'damaged', profile))).toBe('pass accepted info none')
    }
  })
})

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    ['webp', 'decoded', 'fail convertible block encode'],
    ['bmp', 'incomplete', 'fail convertible block encode'],
    ['heic', 'decoded', 'fail convertible block encode'],
    ['heic', 'unsupported', 'fail heic block none'],
    ['avif', 'decoded', 'fail convertible block encode'],
    ['avif', 'unsupported', 'fail unsupported block none'],
    ['webp', 'damaged', 'fail unsupported block none'],
    ['tiff', 'unsupported', 'fail unsupported block none'],
    ['ico', 'unsupported', 'fail unsupported block none'],
    ['svg', 'not-a-picture', 'fail unsupported block none'],
    ['pdf', 'not-a-picture', 'fail pdf block none'],
    ['mp4', 'not-a-picture', 'fail video block none'],
    ['empty', 'not-a-picture', 'fail empty block none'],
    ['text', 'not-a-picture', 'fail foreign block none'],
    ['unknown', 'not-a-picture', 'fail foreign block none'],
  ] as const)('%s, %s: %s', (format, decoding, expected) => {
    expect(briefOf(formatted(format, decoding, profile))).toBe(expected)
  })
})

test('a GIF is accepted by Aliyun and converted for Huawei', () => {
  expect(briefOf(formatted('gif', 'decoded', 'aliyun'))).toBe('pass accepted info none')
  expect(briefOf(formatted('gif', 'decoded', 'huawei'))).toBe('fail convertible block encode')
})
