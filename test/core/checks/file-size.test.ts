import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import { briefOf, findingOf } from '../../support/make-evidence.ts'

const sized = (profile: 'aliyun' | 'tencent' | 'huawei' | 'volcengine', bytes: number) =>
  findingOf('file-size', { profile, evidence: { file: { bytes } } })

describe('every published limit is judged to the byte', () => {
  test.each([
    ['aliyun', 0, 'fail smallPerhaps warn encode'],
    ['aliyun', 204_799, 'fail smallPerhaps warn encode'],
    ['aliyun', 204_800, 'pass fits info none'],
    ['aliyun', 4_000_000, 'pass fits info none'],
    ['aliyun', 4_000_001, 'fail edge warn encode'],
    ['aliyun', 4_194_304, 'fail edge warn encode'],
    ['aliyun', 4_194_305, 'fail large block encode'],
    ['tencent', 204_799, 'fail small block encode'],
    ['tencent', 204_800, 'pass fits info none'],
    ['tencent', 4_194_305, 'pass fits info none'],
    ['tencent', 8_000_000, 'pass fits info none'],
    ['tencent', 8_000_001, 'fail edge warn encode'],
    ['tencent', 8_388_608, 'fail edge warn encode'],
    ['tencent', 8_388_609, 'fail large block encode'],
    ['huawei', 1, 'pass fits info none'],
    ['huawei', 4_000_001, 'fail edge warn encode'],
    ['huawei', 4_194_305, 'fail large block encode'],
    ['volcengine', 1, 'pass fits info none'],
    ['volcengine', 5_000_000, 'pass fits info none'],
    ['volcengine', 5_000_001, 'fail edge warn encode'],
    ['volcengine', 5_242_880, 'fail edge warn encode'],
    ['volcengine', 5_242_881, 'fail large block encode'],
  ] as const)('%s, %i bytes: %s', (profile, bytes, expected) => {
    expect(briefOf(sized(profile, bytes))).toBe(expected)
  })
})

describe('the sentence never contradicts the verdict', () => {
  test.each([
    [4_194_305, '文件 4.01 MB，最大 4 MB。可以压到 3.81 MB 以内'],
    [6_186_598, '文件 5.9 MB，最大 4 MB。可以压到 3.81 MB 以内'],
    [4_000_001, '文件 4,000,001 字节，按一种算法已略超上限，可能被拒收。可以压到 3.81 MB 以内'],
    [204_799, '只有 199.9 KB，多半被聊天软件压缩过。公布的下限说法不一，建议不小于 200 KB'],
  ])('%i bytes', (bytes, sentence) => {
    expect(wordsOf(sized('aliyun', bytes), 'zh').message).toBe(sentence)
  })

  test('a definite lower limit is not called ambiguous', () => {
    expect(wordsOf(sized('tencent', 204_799), 'en').message).toBe('Only 199.9 KB; at least 200 KB is required')
  })

  test('somebody whose file is too small is told to send the original', () => {
    expect(wordsOf(sized('aliyun', 100_000), 'zh').advice).toContain('原图')
  })
})
