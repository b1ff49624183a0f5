import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBlobs } from '../../../src/core/raster/blobs.ts'

/** Rows of a picture: `#` is marked. */
function maskOf(...rows: readonly string[]): readonly [mask: Uint8Array, width: number] {
  return [Uint8Array.from(rows.join(''), (mark) => (mark === '#' ? 1 : 0)), rows[0]?.length ?? 0]
}

const areasOf = (mask: Uint8Array, width: number) => findBlobs(mask, width).map(({ area }) => area)

describe('a blob', () => {
  test('is what touches across sides, not across corners', () => {
    expect(areasOf(...maskOf('##..', '..##', '...#'))).toEqual([2, 3])
  })

  test('winds around corners and back', () => {
    expect(areasOf(...maskOf('#####', '....#', '###.#', '#...#', '#####'))).toEqual([17])
  })

  test('does not go on from the end of a row to the start of the next', () => {
    expect(areasOf(...maskOf('...#', '#...'))).toEqual([1, 1])
  })

  test('has a box from its first column and row to behind its last', () => {
    const [blob] = findBlobs(...maskOf('.....', '..#..', '.###.', '..#..'))
    expect(blob?.box).toEqual({ left: 1, top: 1, right: 4, bottom: 4 })
    expect([...(blob?.pixels ?? [])].sort((one, other) => one - other)).toEqual([7, 11, 12, 13, 17])
  })
})

test('blobs of fewer pixels than asked for are left out', () => {
  const [mask, width] = maskOf('#.##.###')
  expect(findBlobs(mask, width, 2).map(({ area }) => area)).toEqual([2, 3])
  expect(findBlobs(mask, width, 4)).toEqual([])
})

test('every marked pixel is in one blob, and the mask stays as it was', () => {
  const cells = fc.array(fc.constantFrom(0, 1), { minLength: 81, maxLength: 81 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), cells, (width, given) => {
      const mask = Uint8Array.from(given.slice(0, width * 9))
      const before = mask.slice()
      const found = findBlobs(mask, width).flatMap(({ pixels }) => [...pixels])
      expect(found.sort((one, other) => one - other)).toEqual([...before.keys()].filter((at) => before[at] === 1))
      expect(mask).toEqual(before)
    }),
  )
})
