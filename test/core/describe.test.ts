import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/core/check.ts'
import { describe as describeFinding, fillIn } from '../../src/core/describe.ts'
import { findingOf } from '../support/make-evidence.ts'

const sized = (bytes: number, style: 'size' | 'sizeAbove' | 'sizeBelow') => fillIn(`{a:${style}}`, { a: bytes }, 'en')

describe('sizes round away from a limit, so that no sentence contradicts its verdict', () => {
  test.each([
    [0, '0 B', '0 B', '0 B'],
    [1023, '1023 B', '1023 B', '1023 B'],
    [1024, '1 KB', '1 KB', '1 KB'],
    [1500, '1.5 KB', '1.5 KB', '1.4 KB'],
    [204_799, '200 KB', '200 KB', '199.9 KB'],
    [204_800, '200 KB', '200 KB', '200 KB'],
    [204_801, '200 KB', '200.1 KB', '200 KB'],
    [4_000_000, '3.81 MB', '3.82 MB', '3.81 MB'],
    [4_194_304, '4 MB', '4 MB', '4 MB'],
    [4_194_305, '4 MB', '4.01 MB', '4 MB'],
    [8_388_609, '8 MB', '8.01 MB', '8 MB'],
  ])('%i bytes: about %s, above %s, below %s', (bytes, about, above, below) => {
    expect([sized(bytes, 'size'), sized(bytes, 'sizeAbove'), sized(bytes, 'sizeBelow')]).toEqual([about, above, below])
  })
})

describe('the other values', () => {
  test.each([
    ['{n:count} of {m:count}', { n: 12_345.6, m: 0 }, '12,346 of 0'],
    ['{share:percent}', { share: 0.256 }, '26%'],
    ['{f:format} → {g:format}', { f: 'jpeg', g: 'webp' }, 'JPEG → WebP'],
    ['no value at all', {}, 'no value at all'],
  ])('%s', (template, values, expected) => {
    expect(fillIn(template, values, 'en')).toBe(expected)
  })

  test('formats have a name in each language', () => {
    expect(fillIn('{f:format}', { f: 'mp4' }, 'zh')).toBe('视频（MP4/MOV）')
    expect(fillIn('{f:format}', { f: 'mp4' }, 'en')).toBe('video (MP4/MOV)')
  })

  test('a value that is missing, or written in no known way, is a bug and throws', () => {
    expect(() => fillIn('{size:size}', {}, 'en')).toThrow('size')
    expect(() => fillIn('{size:furlongs}', { size: 1 }, 'en')).toThrow('furlongs')
  })
})

describe('a finding', () => {
  test('says the same in both languages', () => {
    const finding = findingOf('file-size', { evidence: { file: { bytes: 100_000 } } })
    expect(describeFinding(finding, 'zh')).toMatchObject({
      title: '文件大小',
      message: expect.stringContaining('97.6 KB'),
    })
    expect(describeFinding(finding, 'en')).toMatchObject({
      title: 'File size',
      message: expect.stringContaining('97.6 KB'),
    })
  })

  test('without advice has none, rather than an empty one', () => {
    expect(describeFinding(findingOf('file-size'), 'en')).not.toHaveProperty('advice')
  })

  test.each<Partial<Finding>>([{ check: 'invented' }, { message: 'invented' }])(
    'that no check makes throws: %o',
    (part) => {
      expect(() => describeFinding({ ...findingOf('file-size'), ...part }, 'zh')).toThrow('invented')
    },
  )
})
