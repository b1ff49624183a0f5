import { describe, expect, test } from 'vitest'
import { readHeader } from '../../../src/core/formats/read-header.ts'
import { sniffFormat } from '../../../src/core/formats/signature.ts'
import { big, concat, little } from '../../support/bytes.ts'
import { makeTiff } from '../../support/make-exif.ts'
import {
  animationControl,
  box,
  chunk,
  fileType,
  makeBmp,
  makeGif,
  makeIsoMedia,
  makePng,
  makeWebp,
} from '../../support/make-files.ts'

const whole = {
  png: makePng({ chunks: [animationControl(2), chunk('eXIf', makeTiff({ orientation: 6, gps: 'position' }))] }),
  gif: makeGif({ frames: 3 }),
  'webp VP8': makeWebp('VP8 '),
  'webp VP8L': makeWebp('VP8L'),
  'webp VP8X': makeWebp('VP8X', { frames: 3 }),
  bmp: makeBmp(),
  heic: makeIsoMedia({
    extents: [
      [512, 512],
      [4032, 3024],
    ],
    turns: 1,
  }),
}

describe('whatever is missing at the end, reading does not throw', () => {
  test.each(Object.entries(whole))('%s', (_, bytes) => {
    const format = sniffFormat(bytes)
    expect(readHeader(bytes, format)).toBeDefined()
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readHeader(bytes.subarray(0, length), format)).not.toThrow()
    }
  })
})

describe('lengths that lie', () => {
  test('a PNG chunk of four gigabytes ends the reading', () => {
    const bytes = concat(makePng({ isComplete: false }), big(0xff_ff_ff_ff, 4), 'tEXt', [1, 2, 3])
    expect(readHeader(bytes, 'png')).toMatchObject({ width: 800, isIncomplete: true })
  })

  test('a GIF whose sub-blocks run past the end stops', () => {
    const bytes = concat(makeGif({ isComplete: false }), [0x21, 0xf9, 255, 1, 2])
    expect(readHeader(bytes, 'gif')).toMatchObject({ frames: 1, isIncomplete: true })
  })

  test('a GIF full of empty extensions is walked once', () => {
    const empty = concat(...Array.from({ length: 5000 }, () => [0x21, 0xfe, 0]))
    expect(readHeader(concat(makeGif({ isComplete: false }), empty), 'gif')).toMatchObject({ frames: 1 })
  })

  test('a WebP chunk longer than the file ends the reading', () => {
    const bytes = concat(makeWebp('VP8L'), 'ANMF', little(0xff_ff_ff_ff, 4))
    expect(readHeader(bytes, 'webp')).toMatchObject({ width: 400, frames: 1 })
  })

  test.each([
    ['1, and no long length behind it', concat(big(1, 4), 'meta')],
    ['2, shorter than its own header', concat(big(2, 4), 'meta', new Uint8Array(40))],
    ['a long length of 0', concat(big(1, 4), 'meta', new Uint8Array(8), new Uint8Array(40))],
    ['a long length beyond every file', concat(big(1, 4), 'meta', new Uint8Array(8).fill(0xff), new Uint8Array(8))],
    ['four gigabytes', concat(big(0xff_ff_ff_ff, 4), 'meta', new Uint8Array(8))],
  ])('an ISO box of length %s', (_, lying) => {
    expect(readHeader(concat(fileType('heic'), lying), 'heic')).toBeUndefined()
  })

  test('an ISO box of length 0 runs to the end of the file', () => {
    const bytes = makeIsoMedia()
    bytes.set(big(0, 4), fileType('heic').length)
    expect(readHeader(bytes, 'heic')).toMatchObject({ width: 4032, height: 3024 })
  })

  test('a turn without its angle, at the very end of the file, turns nothing', () => {
    const size = box('ispe', concat(big(0, 4), big(40, 4), big(30, 4)))
    const properties = box('iprp', box('ipco', concat(size, box('irot', []))))
    const bytes = concat(fileType('heic'), box('meta', concat(big(0, 4), properties)))
    expect(readHeader(bytes, 'heic')).toMatchObject({ width: 40, height: 30 })
  })
})
