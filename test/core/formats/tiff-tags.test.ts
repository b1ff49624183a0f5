import { describe, expect, test } from 'vitest'
import { orientationOf, readTiff } from '../../../src/core/formats/tiff-tags.ts'
import { makeTiff } from '../../support/make-exif.ts'

describe('both byte orders say the same', () => {
  test.each(['II', 'MM'] as const)('%s', (order) => {
    const block = makeTiff({ order, make: 'Invented', orientation: 7, takenAt: '2026:11:01 09:30:00', gps: 'position' })
    expect(readTiff(block)).toEqual({ orientation: 7, width: 0, height: 0, hasLocation: true })
  })
})

test('a block is read in place, wherever it lies in a larger one', () => {
  const block = makeTiff({ orientation: 5 })
  const larger = new Uint8Array(block.length + 9)
  larger.set(block, 9)
  expect(readTiff(larger.subarray(9)).orientation).toBe(5)
})

test('a block that stops anywhere never throws, and never invents a turn', () => {
  const block = makeTiff({ order: 'MM', orientation: 6, gps: 'position' })
  for (let length = 0; length < block.length; length++) {
    expect([undefined, 6]).toContain(readTiff(block.subarray(0, length)).orientation)
  }
})

test.each([0, 9, 1.5, Number.NaN, '6', null, undefined])('%s is no orientation', (value) => {
  expect(orientationOf(value)).toBeUndefined()
})
