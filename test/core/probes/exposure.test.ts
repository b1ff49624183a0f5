import { expect, test } from 'vitest'
import { measureExposure } from '../../../src/core/probes/exposure.ts'
import { greyRaster, makeRaster } from '../../support/make-raster.ts'

test('the brightest part that is more than a reflection counts', () => {
  const withLamp = (lampPixels: number) => greyRaster(100, 10, (x, y) => (10 * x + y < lampPixels ? 255 : 60))
  expect(measureExposure(withLamp(20)).highlightLuma).toBe(60)
  expect(measureExposure(withLamp(40)).highlightLuma).toBe(255)
})

test('only pixels without detail in any channel are blown out', () => {
  const raster = makeRaster(100, 10, (x) => (x < 25 ? [255, 250, 252] : x < 60 ? [255, 249, 255] : [40, 40, 40]))
  expect(measureExposure(raster).clippedShare).toBe(0.25)
})

test.each([
  [0, 0, 0],
  [89, 89, 0],
  [90, 90, 0],
  [255, 255, 1],
])('a plain picture of luma %i', (luma, highlightLuma, clippedShare) => {
  expect(measureExposure(greyRaster(64, 64, () => luma))).toEqual({ highlightLuma, clippedShare })
})
