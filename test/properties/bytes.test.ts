import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHeader } from '../../src/core/formats/read-header.ts'
import { sniffFormat } from '../../src/core/formats/signature.ts'
import { stripJpegMetadata } from '../../src/core/formats/strip-metadata.ts'
import { readTiff } from '../../src/core/formats/tiff-tags.ts'
import type { Format } from '../../src/core/model.ts'
import { makeTiff } from '../support/make-exif.ts'
import { animationControl, chunk, makeBmp, makeGif, makeIsoMedia, makePng, makeWebp } from '../support/make-files.ts'
import { exifSegment, iccSegment, JFIF, makeJpeg, xmpSegment } from '../support/make-jpeg.ts'

const FORMATS: readonly Format[] = ['jpeg', 'png', 'gif', 'webp', 'bmp', 'heic', 'avif', 'tiff', 'svg', 'text']
const exif = { orientation: 6, gps: 'position', make: 'Invented', takenAt: '2026:11:01 09:30:00' } as const

const whole: readonly Uint8Array[] = [
  makeJpeg({ segments: [JFIF, exifSegment(exif), iccSegment([1, 2, 3]), xmpSegment('x')], scans: [[1], [2, 0xff, 0]] }),
  makeJpeg({ segments: [exifSegment({ ...exif, order: 'MM' })], frame: 0xc2 }),
  makePng({ chunks: [animationControl(3), chunk('eXIf', makeTiff(exif))] }),
  makeGif({ frames: 3 }),
  makeWebp('VP8 '),
  makeWebp('VP8L'),
  makeWebp('VP8X', { frames: 2 }),
  makeBmp(),
  makeIsoMedia({
    turns: 3,
    extents: [
      [64, 64],
      [4032, 3024],
    ],
  }),
]

/** A valid file with some bytes overwritten, some cut out and its end cut off: what a bad transfer leaves. */
const mutated = fc
  .record({
    bytes: fc.constantFrom(...whole),
    writes: fc.array(fc.tuple(fc.nat({ max: 400 }), fc.constantFrom(0, 1, 2, 0x7f, 0x80, 0xd8, 0xda, 0xe1, 0xff)), {
      maxLength: 8,
    }),
    from: fc.nat({ max: 200 }),
    removed: fc.nat({ max: 12 }),
    end: fc.nat({ max: 600 }),
  })
  .map(({ bytes, writes, from, removed, end }) => {
    const copy = bytes.slice()
    for (const [at, value] of writes) copy[at % copy.length] = value
    return Uint8Array.from([...copy.subarray(0, from), ...copy.subarray(from + removed)].slice(0, Math.max(end, 4)))
  })

const random = fc.uint8Array({ maxLength: 300 })
const anyBytes = fc.oneof(random, mutated)

describe('no file can make us throw', () => {
  test('naming it', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => void sniffFormat(bytes)),
      { numRuns: 1000 },
    )
  })

  test('reading its header, whatever format it is taken for', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        for (const format of FORMATS) readHeader(bytes, format)
      }),
      { numRuns: 2000 },
    )
  })

  test('reading an EXIF block', () => {
    const blocks = fc.oneof(
      random,
      mutated.map((bytes) => bytes.subarray(30)),
    )
    fc.assert(
      fc.property(blocks, (bytes) => void readTiff(bytes)),
      { numRuns: 1000 },
    )
  })

  test('taking its metadata out', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => void stripJpegMetadata(bytes)),
      { numRuns: 2000 },
    )
  })
})

test('a header is never nonsense: sides are positive whole numbers and the orientation is one of eight', () => {
  fc.assert(
    fc.property(mutated, (bytes) => {
      const header = readHeader(bytes, sniffFormat(bytes))
      if (!header) return
      expect(Number.isInteger(header.width) && header.width > 0).toBe(true)
      expect(Number.isInteger(header.height) && header.height > 0).toBe(true)
      expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(header.orientation)
      expect(header.frames).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 1000 },
  )
})

test('taking metadata out twice is taking it out once, and never makes a file longer', () => {
  fc.assert(
    fc.property(mutated, (bytes) => {
      const once = stripJpegMetadata(bytes)
      if (!once) return
      expect(once.length).toBeLessThanOrEqual(bytes.length)
      expect(stripJpegMetadata(once)).toEqual(once)
    }),
    { numRuns: 1000 },
  )
})
