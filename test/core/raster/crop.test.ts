import { expect, test } from 'vitest'
import { cropRaster } from '../../../src/core/raster/crop.ts'
import { makeRaster, pixelAt } from '../../support/make-raster.ts'

test('a cropped picture has the pixels of its box', () => {
  const whole = makeRaster(7, 5, (x, y) => [10 * x, 20 * y, x + y])
  const part = cropRaster(whole, { left: 2, top: 1, right: 6, bottom: 4 }, new Uint8ClampedArray(4 * 4 * 3))
  expect([part.width, part.height]).toEqual([4, 3])
  for (const [x, y] of [
    [0, 0],
    [3, 2],
    [1, 2],
  ] as const) {
    expect(pixelAt(part, x, y)).toEqual(pixelAt(whole, x + 2, y + 1))
  }
})
