import { describe, expect, test } from 'vitest'
import { stripJpegMetadata } from '../../../src/core/formats/strip-metadata.ts'
import { concat, indexOfText } from '../../support/bytes.ts'
import {
  ADOBE,
  exifSegment,
  iccSegment,
  JFIF,
  makeJpeg,
  markersOf,
  segment,
  xmpSegment,
} from '../../support/make-jpeg.ts'

const exif = exifSegment({ make: 'Invented', orientation: 1, gps: 'position' })
const xmp = xmpSegment('<exif:GPSLatitude>0,0N</exif:GPSLatitude>')
const iptc = segment(0xed, 'Photoshop 3.0\x008BIM invented author')
const comment = segment(0xfe, 'invented comment')
const pictures = segment(0xe2, concat('MPF\0', new Uint8Array(20)))
const icc = iccSegment(new Uint8Array(200).fill(7))
const quantisation = segment(0xdb, new Uint8Array(65))
const huffman = segment(0xc4, new Uint8Array(20))
const restart = segment(0xdd, [0, 4])

describe('what goes and what stays', () => {
  test.each([
    ['EXIF', exif],
    ['XMP', xmp],
    ['IPTC', iptc],
    ['a comment', comment],
    ['the index of further pictures', pictures],
    ['a segment of a maker', segment(0xe5, 'maker')],
    ['the last application segment', segment(0xef, 'maker')],
  ])('%s goes', (_, unwanted) => {
    expect(stripJpegMetadata(makeJpeg({ segments: [JFIF, unwanted] }))).toEqual(makeJpeg({ segments: [JFIF] }))
  })

  test.each([
    ['JFIF', JFIF],
    ['the colour profile', icc],
    ['a colour profile in two parts', concat(icc, icc)],
    ['Adobe’s colour transform', ADOBE],
    ['the tables', concat(quantisation, huffman, restart)],
  ])('%s stays, byte for byte', (_, wanted) => {
    const jpeg = makeJpeg({ segments: [wanted], components: 4 })
    expect(stripJpegMetadata(jpeg)).toEqual(jpeg)
  })

  test('the order of what stays is kept', () => {
    const jpeg = makeJpeg({ segments: [exif, JFIF, comment, icc, xmp, ADOBE, quantisation, iptc, huffman] })
    expect(markersOf(stripJpegMetadata(jpeg) ?? jpeg)).toEqual([0xe0, 0xe2, 0xee, 0xdb, 0xc4, 0xc0, 0xda])
  })

  test('no word of the metadata is left', () => {
    const stripped = stripJpegMetadata(makeJpeg({ segments: [exif, xmp, iptc, comment] })) ?? new Uint8Array()
    expect(stripped.length).toBeGreaterThan(20)
    for (const text of ['Invented', 'invented', 'GPS', 'Exif', '8BIM']) expect(indexOfText(stripped, text)).toBe(-1)
  })
})

describe('the coded pixels', () => {
  const scans = [
    [1, 0xff, 0, 2, 0xff, 0xd7, 3],
    [4, 5, 0xff, 0],
  ]

  test('several scans of a progressive picture, with tables between them, stay identical', () => {
    const [first = [], second = []] = scans
    const whole = makeJpeg({ frame: 0xc2, scans: [[...first, ...huffman], second] })
    expect(stripJpegMetadata(whole)).toEqual(whole)
  })

  test('the video behind a motion photo goes', () => {
    const still = makeJpeg({ scans })
    const moving = makeJpeg({ scans, trailing: concat('ftypmp42', new Uint8Array(5000)) })
    expect(stripJpegMetadata(moving)).toEqual(still)
  })

  test('a second JPEG behind the first one, a gain map, goes', () => {
    expect(stripJpegMetadata(makeJpeg({ scans, trailing: makeJpeg() }))).toEqual(makeJpeg({ scans }))
  })

  test('the original is not written to', () => {
    const jpeg = makeJpeg({ segments: [exif] })
    const copy = jpeg.slice()
    stripJpegMetadata(jpeg)
    expect(jpeg).toEqual(copy)
  })
})

describe('a file that breaks off is left alone', () => {
  test.each([
    ['without its end marker', makeJpeg().subarray(0, -2)],
    ['within its scan', makeJpeg().subarray(0, -5)],
    ['before its scan', makeJpeg({ segments: [exif] }).subarray(0, 60)],
    ['at its very start', makeJpeg().subarray(0, 2)],
    ['nothing', new Uint8Array()],
  ])('%s', (_, bytes) => {
    expect(stripJpegMetadata(bytes)).toBeUndefined()
  })
})
