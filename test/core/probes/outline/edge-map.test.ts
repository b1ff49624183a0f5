import { describe, expect, test } from 'vitest'
import type { Raster } from '../../../../src/core/model.ts'
import { EDGE, edgeMapOf } from '../../../../src/core/probes/outline/edge-map.ts'
import { opponentPlanesOf } from '../../../../src/core/raster/opponent.ts'
import { addNoise } from '../../../support/draw.ts'
import { type Colour, makeRaster } from '../../../support/make-raster.ts'
import { takeUnwritten } from '../../../support/take-unwritten.ts'

const [WIDTH, HEIGHT] = [200, 140]
const mapOf = (raster: Raster) => edgeMapOf(opponentPlanesOf(raster, takeUnwritten), takeUnwritten)
/** Two colours side by side, under the noise of a sensor. */
const meeting = (left: Colour, right: Colour) =>
  addNoise(
    makeRaster(WIDTH, HEIGHT, (x) => (x < 100 ? left : right)),
    2,
  )

/** The share of rows that have an edge between two columns. */
function shareOfRows({ slope }: { readonly slope: Float32Array }, from: number, to: number): number {
  const rows = Array.from({ length: HEIGHT - 20 }, (_, at) => slope.subarray((at + 10) * WIDTH))
  return rows.filter((row) => row.subarray(from, to).some((value) => value >= EDGE)).length / rows.length
}

describe('where two colours meet is an edge', () => {
  test.each([
    ['dark and light', [40, 40, 40], [220, 220, 220]],
    ['two greys that hardly differ', [150, 150, 150], [166, 166, 166]],
    ['two hues of one luma', [150, 118, 90], [110, 130, 120]],
  ] as const)('%s', (_, left, right) => {
    const map = mapOf(meeting(left, right))
    expect(shareOfRows(map, 97, 103)).toBe(1)
    expect(shareOfRows(map, 20, 90)).toBeLessThan(0.1)
    expect(shareOfRows(map, 110, 180)).toBeLessThan(0.1)
  })
})

test('the edge points uphill, to the lighter side', () => {
  const { x, y } = mapOf(meeting([40, 40, 40], [220, 220, 220]))
  const at = 70 * WIDTH + 100
  expect(x[at]).toBeCloseTo(1, 1)
  expect(y[at]).toBeCloseTo(0, 1)
  expect(mapOf(meeting([220, 220, 220], [40, 40, 40])).x[at]).toBeCloseTo(-1, 1)
})

test.each([0, 2, 6, 12])('noise of %i levels is no edge', (levels) => {
  const { slope } = mapOf(
    addNoise(
      makeRaster(WIDTH, HEIGHT, () => [128, 128, 128]),
      levels,
    ),
  )
  expect(slope.filter((value) => value >= EDGE).length / slope.length).toBeLessThan(0.25)
})

test('a weak edge far from print counts like a strong one amid print', () => {
  const raster = makeRaster(WIDTH, HEIGHT, (x) => {
    const luma = x < 50 ? 150 : x < 140 ? 162 : x % 8 < 4 ? 40 : 220
    return [luma, luma, luma]
  })
  const { slope } = mapOf(addNoise(raster, 2))
  const row = slope.subarray(70 * WIDTH)
  const [weak, strong] = [Math.max(...row.subarray(46, 54)), Math.max(...row.subarray(160, 190))]
  // By levels a pixel they are as 12 to 180.
  expect(weak).toBeGreaterThan(strong)
})
