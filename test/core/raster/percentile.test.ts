import { describe, expect, test } from 'vitest'
import { histogramsOf, quantile, shareFrom } from '../../../src/core/raster/histogram.ts'
import { percentile } from '../../../src/core/raster/percentile.ts'
import { greyRaster, makeRaster } from '../../support/make-raster.ts'

describe('percentile', () => {
  test.each([
    [0, 1],
    [0.5, 3],
    [0.79, 4],
    [1, 5],
  ])('share %f of five values in any order is %i', (share, expected) => {
    expect(percentile([5, 1, 4, 2, 3], share)).toBe(expected)
  })

  test('of many values, some of them alike, is the one of that rank', () => {
    const values = Array.from({ length: 5000 }, (_, at) => (at * 7919) % 1250)
    const sorted = [...values].sort((one, other) => one - other)
    for (const share of [0, 0.08, 0.25, 0.5, 0.99, 1]) {
      expect(percentile(values, share)).toBe(sorted[Math.min(4999, Math.floor(5000 * share))])
    }
  })

  test('of nothing is not a number', () => {
    expect(percentile([], 0.5)).toBeNaN()
  })

  test('does not move what it was given', () => {
    const values = [3, 1, 2]
    percentile(values, 0.5)
    expect(values).toEqual([3, 1, 2])
  })
})

describe('luma by its histogram', () => {
  test('the darkest channel decides what is clipped, and the limit itself counts', () => {
    const { darkest } = histogramsOf(makeRaster(4, 1, (x) => [255, 255, x === 0 ? 250 : 249]))
    expect(shareFrom(darkest, 250)).toBe(0.25)
    expect(shareFrom(darkest, 249)).toBe(1)
  })

  test('each pixel is counted once, by its weight for the eye', () => {
    const counts = histogramsOf(
      makeRaster(4, 1, (x) => (x < 2 ? [255, 0, 0] : x === 2 ? [0, 255, 0] : [0, 0, 255])),
    ).luma
    const seen = [...counts.entries()].filter(([, count]) => count > 0)
    expect(seen.map(([, count]) => count)).toEqual([1, 2, 1])
    for (const [at, expected] of [29, 76, 150].entries()) {
      expect(Math.abs((seen[at]?.[0] ?? 999) - expected)).toBeLessThanOrEqual(1)
    }
  })

  test('black is 0 and white is 255', () => {
    expect(histogramsOf(greyRaster(2, 2, () => 255)).luma[255]).toBe(2)
    expect(histogramsOf(greyRaster(2, 2, () => 0)).luma[0]).toBe(2)
  })

  test('a quantile is the lowest value that the share does not exceed', () => {
    const counts = histogramsOf(greyRaster(100, 1, (x) => (x < 97 ? 80 : 200))).luma
    expect(quantile(counts, 0.97)).toBe(80)
    expect(quantile(counts, 0.98)).toBe(200)
  })
})
