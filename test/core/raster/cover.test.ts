import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaOf } from '../../../src/core/geometry/box.ts'
import { coverWithBoxes } from '../../../src/core/raster/cover.ts'

const COLUMNS = 6
const grids = fc
  .array(fc.constantFrom(0, 1), { minLength: COLUMNS * 5, maxLength: COLUMNS * 5 })
  .map((cells) => Uint8Array.from(cells))

function gridOf(...rows: readonly string[]): readonly [marked: Uint8Array, columns: number] {
  return [Uint8Array.from(rows.join(''), (mark) => (mark === '#' ? 1 : 0)), rows[0]?.length ?? 0]
}

test('a rectangle is covered by itself', () => {
  expect(coverWithBoxes(...gridOf('....', '.##.', '.##.'))).toEqual([{ left: 1, top: 1, right: 3, bottom: 3 }])
})

test('the largest rectangle comes first, then that of what is left', () => {
  expect(coverWithBoxes(...gridOf('####', '####', '#...', '#...'))).toEqual([
    { left: 0, top: 0, right: 4, bottom: 2 },
    { left: 0, top: 2, right: 1, bottom: 4 },
  ])
})

test('what would take rectangles of fewer cells than asked for stays bare', () => {
  const [marked, columns] = gridOf('###.#', '###..')
  expect(coverWithBoxes(marked, columns, 2)).toEqual([{ left: 0, top: 0, right: 3, bottom: 2 }])
  expect(coverWithBoxes(marked, columns)).toHaveLength(2)
})

test('nothing marked, nothing covered', () => {
  expect(coverWithBoxes(new Uint8Array(12), 4)).toEqual([])
  expect(coverWithBoxes(new Uint8Array(12), 4, 0)).toEqual([])
})

test('together the rectangles cover each marked cell once and no others', () => {
  fc.assert(
    fc.property(grids, (marked) => {
      const covered = new Uint8Array(marked.length)
      for (const { left, top, right, bottom } of coverWithBoxes(marked, COLUMNS)) {
        for (let row = top; row < bottom; row++) {
          for (let column = left; column < right; column++) {
            const at = row * COLUMNS + column
            covered[at] = (covered[at] ?? 0) + 1
          }
        }
      }
      expect(covered).toEqual(marked)
    }),
  )
})

test('no rectangle is larger than the one before it', () => {
  fc.assert(
    fc.property(grids, (marked) => {
      const areas = coverWithBoxes(marked, COLUMNS).map(areaOf)
      expect(areas).toEqual([...areas].sort((one, other) => other - one))
    }),
  )
})
