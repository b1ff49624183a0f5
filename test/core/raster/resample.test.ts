import { expect, test } from 'vitest'
import { resampleTo } from '../../../src/core/raster/resample.ts'
import { makeRaster, meanColour, pixelAt } from '../../support/make-raster.ts'

test('a smaller picture has the size asked for, the same colours and no transparency', async () => {
  const raster = makeRaster(120, 90, (x, y) => (x < 60 ? [200, 30, 30] : [240, 240, 100 + y]))
  const scaled = await resampleTo(raster, 41, 30)
  expect([scaled.width, scaled.height, scaled.data.length]).toEqual([41, 30, 41 * 30 * 4])
  expect(pixelAt(scaled, 8, 15)).toEqual([200, 30, 30])
  for (const [channel, mean] of meanColour(raster).entries()) {
    expect(Math.abs(mean - (meanColour(scaled)[channel] ?? 0))).toBeLessThan(2)
  }
  expect(new Set(scaled.data.filter((_, at) => at % 4 === 3))).toEqual(new Set([255]))
})
