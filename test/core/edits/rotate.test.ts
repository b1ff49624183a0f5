import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/core/edit.ts'
import { applyEdits } from '../../../src/core/edits/index.ts'
import { greyRaster, pixelAt } from '../../support/make-raster.ts'

/** 1 2 3 over 4 5 6. */
const six = greyRaster(3, 2, (x, y) => 3 * y + x + 1)
const rows = ({ width, height }: { width: number; height: number }, raster: typeof six) =>
  Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => pixelAt(raster, x, y)[0]))

describe('quarter turns go clockwise', () => {
  test.each([
    [
      1,
      [
        [4, 1],
        [5, 2],
        [6, 3],
      ],
    ],
    [
      2,
      [
        [6, 5, 4],
        [3, 2, 1],
      ],
    ],
    [
      3,
      [
        [3, 6],
        [2, 5],
        [1, 4],
      ],
    ],
  ] as const)('%i', async (quarterTurns, expected) => {
    const turned = await applyEdits(six, [{ edit: 'rotate', quarterTurns }], 1)
    expect(rows(turned, turned)).toEqual(expected)
  })
})

test('edits are applied in their order, and none changes the original', async () => {
  const edits: Edit[] = [
    { edit: 'rotate', quarterTurns: 1 },
    { edit: 'rotate', quarterTurns: 2 },
  ]
  const copy = six.data.slice()
  expect(await applyEdits(six, edits, 1)).toEqual(await applyEdits(six, [{ edit: 'rotate', quarterTurns: 3 }], 1))
  expect(six.data).toEqual(copy)
})

test('no edit leaves the very same picture', async () => {
  expect(await applyEdits(six, [], 1)).toBe(six)
})
