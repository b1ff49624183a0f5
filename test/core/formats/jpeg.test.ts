import { describe, expect, test } from 'vitest'
import { readJpegHeader } from '../../../src/core/formats/jpeg.ts'
import { concat } from '../../support/bytes.ts'
import { exifSegment, JFIF, makeJpeg, segment, xmpSegment } from '../../support/make-jpeg.ts'

describe('the frame', () => {
  test.each([
    ['baseline', 0xc0],
    ['extended', 0xc1],
    ['progressive', 0xc2],
    ['arithmetic', 0xc9],
    ['differential', 0xcf],
  ])('%s tells the size', (_, frame) => {
    const header = readJpegHeader(makeJpeg({ width: 4032, height: 3024, frame }))
    expect(header).toMatchObject({ width: 4032, height: 3024, bitDepth: 8, frames: 1, isIncomplete: false })
  })

  test.each([
    [1, 'grey'],
    [3, 'rgb'],
    [4, 'cmyk'],
  ] as const)('%i components are %s', (components, colourModel) => {
    expect(readJpegHeader(makeJpeg({ components }))?.colourModel).toBe(colourModel)
  })

  test.each([0xc4, 0xc8, 0xcc])('the tables of marker %i are no frame', (marker) => {
    const tables = segment(marker, [8, 0, 1, 0, 1, 3])
    expect(readJpegHeader(makeJpeg({ width: 700, segments: [tables] }))?.width).toBe(700)
  })

  test('the first of two frames counts', () => {
    const first = segment(0xc0, [8, 0, 20, 0, 30, 1, 1, 0x11, 0])
    expect(readJpegHeader(makeJpeg({ segments: [first] }))).toMatchObject({ width: 30, height: 20 })
  })

  test('fill bytes between segments are skipped', () => {
    expect(readJpegHeader(makeJpeg({ width: 640, segments: [JFIF, Uint8Array.of(0xff, 0xff)] }))?.width).toBe(640)
  })
})

describe('the orientation tag', () => {
  for (const order of ['II', 'MM'] as const) {
    test.each([1, 2, 3, 4, 5, 6, 7, 8])(`${order}: %i is read`, (orientation) => {
      expect(readJpegHeader(makeJpeg({ segments: [exifSegment({ order, orientation })] }))?.orientation).toBe(
        orientation,
      )
    })
  }

  test.each([0, 9, 65_535])('%i means nothing and counts as upright', (orientation) => {
    expect(readJpegHeader(makeJpeg({ segments: [exifSegment({ orientation })] }))?.orientation).toBe(1)
  })

  test('it is found behind JFIF and XMP, and among other tags', () => {
    const exif = exifSegment({ make: 'Invented', orientation: 8, gps: 'position' })
    expect(readJpegHeader(makeJpeg({ segments: [JFIF, xmpSegment(''), exif] }))?.orientation).toBe(8)
  })

  test('of two EXIF blocks the first counts', () => {
    const segments = [exifSegment({ orientation: 3 }), exifSegment({ orientation: 6 })]
    expect(readJpegHeader(makeJpeg({ segments }))?.orientation).toBe(3)
  })
})

describe('the place of the shot', () => {
  test.each([
    ['in EXIF, little', [exifSegment({ order: 'II', gps: 'position' })], true],
    ['in EXIF, big', [exifSegment({ order: 'MM', gps: 'position' })], true],
    ['an empty directory of positions', [exifSegment({ gps: 'empty' })], false],
    ['only in XMP', [xmpSegment('<exif:GPSLatitude>0,0.0N</exif:GPSLatitude>')], true],
    ['XMP without a place', [xmpSegment('<tiff:Make>Invented</tiff:Make>')], false],
    ['no metadata', [], false],
  ])('%s', (_, segments, expected) => {
    expect(readJpegHeader(makeJpeg({ segments }))?.hasLocation).toBe(expected)
  })
})

describe('a damaged file', () => {
  const whole = makeJpeg({ width: 900, segments: [JFIF, exifSegment({ orientation: 6, gps: 'position' })] })

  test('whatever is missing at its end, reading it does not throw, and it never counts as complete', () => {
    for (let length = 0; length < whole.length; length++) {
      expect(readJpegHeader(whole.subarray(0, length))?.isIncomplete ?? true).toBe(true)
    }
  })

  test('a segment longer than the file ends the reading', () => {
    expect(readJpegHeader(concat([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1, 2, 3]))).toBeUndefined()
  })

  test.each([0, 1])('a segment of length %i, which would never be left, ends the reading', (length) => {
    expect(readJpegHeader(concat([0xff, 0xd8, 0xff, 0xe0, 0, length], new Uint8Array(30)))).toBeUndefined()
  })

  test('a directory beyond its block costs only what it says', () => {
    const astray = segment(0xe1, concat('Exif\0\0II*\0', [0xff, 0xff, 0xff, 0x7f]))
    expect(readJpegHeader(makeJpeg({ width: 900, segments: [astray] }))).toMatchObject({ width: 900, orientation: 1 })
  })

  test('a directory that claims 65535 entries is read as far as it goes', () => {
    const exif = exifSegment({ orientation: 6 })
    exif.set([0xff, 0xff], 18)
    expect(readJpegHeader(makeJpeg({ segments: [exif] }))?.orientation).toBe(6)
  })

  test('what follows the end of the image does not make it incomplete', () => {
    expect(readJpegHeader(makeJpeg({ trailing: concat('ftypmp42 moving pictures') }))?.isIncomplete).toBe(false)
  })
})
