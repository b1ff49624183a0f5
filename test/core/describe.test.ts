import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/core/check.ts'
import { describe as describeFinding, fillIn, titleOfCheck } from '../../src/core/describe.ts'
import type { Language } from '../../src/core/model.ts'
import { findingOf, pairFindingOf } from '../support/make-evidence.ts'

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

  test.each([
    ['{n:decimal}', 8.84, '8.8'],
    ['{n:decimal}', 14, '14'],
    ['{n:decimalAbove}', 8.81, '8.9'],
    ['{n:decimalBelow}', 13.98, '13.9'],
    ['{n:percentAbove}', 0.0504, '5.1%'],
    ['{n:percentBelow}', 0.1499, '14.9%'],
    ['{n:percentBelow}', 0.000_559, '0.05%'],
    ['{n:percentAbove}', 0.002, '0.2%'],
    ['{n:degrees}', 15, '15°'],
    ['{n:degreesAbove}', 15.1, '16°'],
    // Arithmetic alone carries nothing over a limit.
    ['{n:percentAbove}', 1 - 0.9, '10%'],
    ['{n:percentAbove}', 1 - 0.82, '18%'],
    ['{n:decimalBelow}', 0.1 + 0.2, '0.3'],
    ['{n:degreesAbove}', 15 + 1e-12, '15°'],
  ])('%s of %f is %s', (template, n, expected) => {
    expect(fillIn(template, { n }, 'en')).toBe(expected)
  })

  test.each<[string, Language, string]>([
    ['top', 'zh', '上边'],
    ['left bottom', 'zh', '下边、左边'],
    ['', 'zh', '有一部分'],
    ['top', 'en', 'the top'],
    ['left bottom', 'en', 'the bottom and left'],
    ['top right bottom left', 'en', 'the top, right, bottom and left'],
    ['', 'en', 'some side'],
  ])('the sides “%s” in %s are %s', (sides, language, expected) => {
    expect(fillIn('{sides:sides}', { sides }, language)).toBe(expected)
  })

  test('a side of a card has a short name, and any other paper its own', () => {
    expect(fillIn('{face:face}', { face: 'residence-back' }, 'zh')).toBe('签发面')
    expect(fillIn('{face:face}', { face: 'permit-front' }, 'en')).toBe('data side')
    expect(fillIn('{face:face}', { face: 'licence' }, 'zh')).toBe('营业执照')
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

  test('of two sides is put into words like one of a photo', () => {
    const finding = pairFindingOf('pair-background', { second: { evidence: { surroundings: { lab: [90, 0, 0] } } } })
    expect(describeFinding(finding, 'zh').title).toBe('两面背景')
    expect(titleOfCheck('pair-background', 'en')).toBe('Background of the two sides')
  })

  test('tells what to draw beside its advice, and nothing where there is nothing to draw', () => {
    const cut = findingOf('outline', { evidence: { outline: { state: 'cut' } } })
    expect(describeFinding(cut, 'en').drawing).toBe('step-back')
    expect(describeFinding(findingOf('outline'), 'en')).not.toHaveProperty('drawing')
  })

  test.each<Partial<Finding>>([{ check: 'invented' }, { message: 'invented' }])(
    'that no check makes throws: %o',
    (part) => {
      expect(() => describeFinding({ ...findingOf('file-size'), ...part }, 'zh')).toThrow('invented')
    },
  )
})
