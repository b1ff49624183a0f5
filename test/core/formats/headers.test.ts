import { describe, expect, test } from 'vitest'
import { type Header, uprightSize } from '../../../src/core/formats/header.ts'
import { readHeader } from '../../../src/core/formats/read-header.ts'
import { sniffFormat } from '../../../src/core/formats/signature.ts'
import { big, concat, little } from '../../support/bytes.ts'
import { makeTiff } from '../../support/make-exif.ts'
import {
  animationControl,
  chunk,
  makeBmp,
  makeGif,
  makeIsoMedia,
  makePng,
  makeWebp,
  others,
} from '../../support/make-files.ts'

const headerOf = (bytes: Uint8Array) => readHeader(bytes, sniffFormat(bytes))

describe('PNG', () => {
  test.each([
    [0, 16, 'grey'],
    [2, 8, 'rgb'],
    [3, 4, 'indexed'],
    [4, 8, 'grey'],
    [6, 16, 'rgb'],
  ])('colour type %i of %i bits is %s', (colourType, bitDepth, colourModel) => {
    const header = headerOf(makePng({ width: 1080, height: 2400, bitDepth, colourType }))
    expect(header).toMatchObject({ width: 1080, height: 2400, bitDepth, colourModel, frames: 1, isIncomplete: false })
  })

  test('an unheard-of colour type costs only the colour model', () => {
    expect(headerOf(makePng({ colourType: 5 }))).not.toHaveProperty('colourModel')
  })

  test('an animation says how many frames it has', () => {
    expect(headerOf(makePng({ chunks: [animationControl(12)] }))?.frames).toBe(12)
  })

  test.each(['II', 'MM'] as const)('EXIF in its own chunk turns the picture and tells the place (%s)', (order) => {
    const exif = chunk('eXIf', makeTiff({ order, orientation: 6, gps: 'position' }))
    const header = headerOf(makePng({ chunks: [exif] }))
    expect(header).toMatchObject({ orientation: 6, hasLocation: true })
  })

  test('a place in its XMP is noticed', () => {
    const xmp = chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0<exif:GPSLatitude>0,0N</exif:GPSLatitude>')
    expect(headerOf(makePng({ chunks: [xmp] }))?.hasLocation).toBe(true)
    expect(headerOf(makePng({ chunks: [chunk('iTXt', 'Comment\0\0\0\0\0harmless')] }))?.hasLocation).toBe(false)
  })

  test('a file that breaks off is noticed', () => {
    expect(headerOf(makePng({ isComplete: false }))?.isIncomplete).toBe(true)
  })
})

describe('GIF', () => {
  test.each([1, 2, 60])('%i frames are counted', (frames) => {
    const expected: Partial<Header> = { width: 320, height: 240, frames, isIncomplete: false, colourModel: 'indexed' }
    expect(headerOf(makeGif({ frames }))).toMatchObject(expected)
  })

  test('an animation that breaks off keeps the frames it has', () => {
    expect(headerOf(makeGif({ frames: 3, isComplete: false }))).toMatchObject({ frames: 3, isIncomplete: true })
  })
})

describe('WebP', () => {
  test.each(['VP8 ', 'VP8L', 'VP8X'] as const)('%s tells its size', (kind) => {
    expect(headerOf(makeWebp(kind, { width: 1279, height: 960 }))).toMatchObject({
      width: 1279,
      height: 960,
      frames: 1,
    })
  })

  test('the frames of an animation are counted', () => {
    expect(headerOf(makeWebp('VP8X', { frames: 7 }))?.frames).toBe(7)
  })

  test.each(['', 'Exif\0\0'])('a place in its notes is noticed, led by "%s" or not', (lead) => {
    const notes = concat(lead, makeTiff({ gps: 'position' }))
    const chunk = concat('EXIF', little(notes.length, 4), notes)
    expect(headerOf(concat(makeWebp('VP8X'), chunk))?.hasLocation).toBe(true)
    expect(headerOf(makeWebp('VP8X'))?.hasLocation).toBe(false)
  })

  test('the largest size of the extended kind fits', () => {
    expect(headerOf(makeWebp('VP8X', { width: 16_777_216, height: 1 }))).toMatchObject({ width: 16_777_216, height: 1 })
  })
})

describe('BMP', () => {
  test.each([480, -480])('rows either way up: height %i', (height) => {
    expect(headerOf(makeBmp({ width: 640, height }))).toMatchObject({ width: 640, height: 480, orientation: 1 })
  })
})

describe('HEIC and AVIF', () => {
  test('the largest extent is the picture, the others are its tiles', () => {
    const bytes = makeIsoMedia({
      extents: [
        [512, 512],
        [4032, 3024],
        [320, 240],
      ],
    })
    expect(headerOf(bytes)).toMatchObject({ width: 4032, height: 3024, orientation: 1, frames: 1 })
  })

  test.each([
    [0, 4032, 3024],
    [1, 3024, 4032],
    [2, 4032, 3024],
    [3, 3024, 4032],
  ])('turned by %i quarters it is %i x %i', (turns, width, height) => {
    expect(headerOf(makeIsoMedia({ brand: 'avif', turns }))).toMatchObject({ width, height })
  })

  const EXTENTS = [
    [512, 512],
    [4032, 3024],
    [1440, 1080],
  ] as const
  test.each([
    ['alone', { properties: [3] }, 1440, 1080],
    ['that is turned', { properties: [3, 5] }, 1080, 1440],
    ['that is trimmed, then turned', { properties: [3, 4, 5] }, 900, 1200],
    ['whose properties are not there', { properties: [9] }, 900, 1200],
  ])('the primary item counts, not the largest: one %s', (_, { properties }, width, height) => {
    const primary = { item: 7, properties }
    expect(headerOf(makeIsoMedia({ extents: EXTENTS, trimmed: [1200, 900], turns: 1, primary }))).toMatchObject({
      width,
      height,
    })
  })

  test('a box that goes beyond the end is incomplete', () => {
    const whole = makeIsoMedia({})
    expect(headerOf(concat(whole, big(100, 4), 'mdat', new Uint8Array(92)))).not.toHaveProperty('isIncomplete')
    expect(headerOf(concat(whole, big(100, 4), 'mdat', new Uint8Array(50)))).toMatchObject({ isIncomplete: true })
  })

  test('a file without extents has no header', () => {
    expect(headerOf(makeIsoMedia({ extents: [] }))).toBeUndefined()
  })
})

describe('TIFF', () => {
  test.each(['II', 'MM'] as const)('%s: size and turn of the first picture, in numbers of 16 or 32 bits', (order) => {
    const number = (value: number, bytes: 2 | 4) => (order === 'II' ? little(value, bytes) : big(value, bytes))
    const entry = (tag: number, value: number, isShort: boolean) =>
      concat(
        number(tag, 2),
        number(isShort ? 3 : 4, 2),
        number(1, 4),
        number(value, isShort ? 2 : 4),
        isShort ? [0, 0] : [],
      )
    const entries = [entry(0x100, 2000, true), entry(0x101, 70_000, false), entry(0x112, 6, true)]
    const bytes = concat(order, number(42, 2), number(8, 4), number(3, 2), ...entries, number(0, 4))
    expect(headerOf(bytes)).toMatchObject({ width: 2000, height: 70_000, orientation: 6 })
  })
})

describe('no header', () => {
  test.each([
    ['a width of 0', makePng({ width: 0 })],
    ['a height of 0', makeGif({ height: 0 })],
    ['a negative width', makeBmp({ width: 2 ** 32 - 5 })],
    ['a PDF', others.pdf],
    ['an SVG', others.svg],
    ['nothing at all', new Uint8Array()],
  ])('%s', (_, bytes) => {
    expect(headerOf(bytes)).toBeUndefined()
  })
})

test.each([
  [1, 40, 30],
  [4, 40, 30],
  [5, 30, 40],
  [8, 30, 40],
] as const)('orientation %i of 40 x 30 stands %i x %i', (orientation, width, height) => {
  expect(uprightSize({ width: 40, height: 30, orientation, frames: 1 })).toEqual({ width, height })
})
