import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/core/edit.ts'
import { applyEdits, sizeAfter } from '../../../src/core/edits/index.ts'
import { place } from '../../../src/core/edits/place.ts'
import { withMargin } from '../../../src/core/edits/straighten.ts'
import { toLinear } from '../../../src/core/raster/linear-light.ts'
import { greyRaster, makeRaster, pixelAt } from '../../support/make-raster.ts'

const table = makeRaster(12, 10, (x, y) => [10 * x, 10 * y, 7])

describe('crop', () => {
  const crop: Edit = { edit: 'crop', left: 4, top: 2, right: 10, bottom: 8 }

  test('keeps the rectangle and nothing else', async () => {
    const kept = await applyEdits(table, [crop], 1)
    expect([kept.width, kept.height]).toEqual([6, 6])
    expect(pixelAt(kept, 0, 0)).toEqual([40, 20, 7])
    expect(pixelAt(kept, 5, 5)).toEqual([90, 70, 7])
  })

  test('counts in pixels of the original, whatever it was decoded at', async () => {
    const kept = await applyEdits(table, [{ ...crop, left: 8, top: 4, right: 20, bottom: 16 }], 0.5)
    expect([kept.width, kept.height, pixelAt(kept, 0, 0)]).toEqual([6, 6, [40, 20, 7]])
  })

  test('what lies outside of the picture is not made up', async () => {
    const beyond: Edit = { ...crop, left: -5, right: 99 }
    const kept = await applyEdits(table, [beyond], 1)
    expect([kept.width, kept.height]).toEqual([12, 6])
    expect(sizeAfter(table, [beyond])).toEqual({ width: 12, height: 6 })
  })
})

describe('scale', () => {
  test('makes a picture twice as large without changing its colour', async () => {
    const plain = greyRaster(8, 6, () => 90)
    const large = await applyEdits(plain, [{ edit: 'scale', factor: 2 }], 1)
    expect([large.width, large.height, pixelAt(large, 8, 6)]).toEqual([16, 12, [90, 90, 90]])
  })
})

describe('balance', () => {
  test('multiplies light, channel by channel', async () => {
    const lit = await applyEdits(
      greyRaster(2, 2, () => 120),
      [{ edit: 'balance', gains: [1.2, 1, 0.8] }],
      1,
    )
    const [red, green, blue] = pixelAt(lit, 1, 1)
    expect(toLinear(red) / toLinear(120)).toBeCloseTo(1.2, 1)
    expect(green).toBe(120)
    expect(toLinear(blue) / toLinear(120)).toBeCloseTo(0.8, 1)
  })

  test('what is white stays white, and nothing becomes see-through', async () => {
    const lit = await applyEdits(
      greyRaster(1, 1, () => 250),
      [{ edit: 'balance', gains: [1.3, 1.3, 1.3] }],
      1,
    )
    expect([...lit.data]).toEqual([255, 255, 255, 255])
  })
})

describe('the size after edits', () => {
  test.each<[string, readonly Edit[], number, number]>([
    ['nothing', [], 40, 30],
    ['a quarter turn', [{ edit: 'rotate', quarterTurns: 1 }], 30, 40],
    ['a half turn', [{ edit: 'rotate', quarterTurns: 2 }], 40, 30],
    ['one and a half', [{ edit: 'scale', factor: 1.5 }], 60, 45],
    ['colour', [{ edit: 'balance', gains: [1, 1, 1] }], 40, 30],
  ])('%s', (_, edits, width, height) => {
    expect(sizeAfter({ width: 40, height: 30 }, edits)).toEqual({ width, height })
  })

  test('a straightened document has its own size and the margin twice, then it is turned', () => {
    const edits: Edit[] = [
      {
        edit: 'straighten',
        corners: [
          [5, 5],
          [35, 6],
          [34, 25],
          [6, 24],
        ],
        width: 30,
        height: 19,
        margin: 2,
      },
      { edit: 'rotate', quarterTurns: 3 },
    ]
    expect(sizeAfter({ width: 40, height: 30 }, edits)).toEqual({ width: 23, height: 34 })
  })
})

test('the margin of an upright rectangle lies evenly around it', () => {
  const corners = [
    [10, 10],
    [50, 10],
    [50, 35],
    [10, 35],
  ] as const
  expect(withMargin({ edit: 'straighten', corners, width: 80, height: 50, margin: 4 })).toEqual([
    [8, 8],
    [52, 8],
    [52, 37],
    [8, 37],
  ])
})

describe('place', () => {
  test.each([
    [2, 1, 6],
    [-1, -1, 2],
    [5, 4, 1],
    [9, 0, 0],
    [0, -9, 0],
  ])('at %i, %i shows what fits the sheet', (left, top, shown) => {
    const sheet = greyRaster(6, 5, () => 0)
    place(
      sheet,
      greyRaster(3, 2, () => 255),
      left,
      top,
    )
    expect(sheet.data.filter((value, at) => at % 4 === 0 && value === 255)).toHaveLength(shown)
  })
})
