import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shrinkTo } from '../../../src/core/raster/shrink.ts'
import { greyRaster, makeRandom, makeRaster, meanColour, pixelAt } from '../../support/make-raster.ts'

describe('every source pixel counts once, by the share of it that lies in the target pixel', () => {
  test('4 x 4 to 2 x 2: plain means', () => {
    const shrunk = shrinkTo(
      greyRaster(4, 4, (x, y) => 16 * (4 * y + x)),
      2,
    )
    expect([shrunk.width, shrunk.height]).toEqual([2, 2])
    expect([pixelAt(shrunk, 0, 0)[0], pixelAt(shrunk, 1, 0)[0]]).toEqual([40, 72])
    expect([pixelAt(shrunk, 0, 1)[0], pixelAt(shrunk, 1, 1)[0]]).toEqual([168, 200])
  })

  test('3 to 2: the middle is shared by halves', () => {
    const shrunk = shrinkTo(
      greyRaster(3, 3, (x) => [30, 90, 240][x] ?? 0),
      2,
    )
    // (30 + 90 / 2) / 1.5 and (90 / 2 + 240) / 1.5.
    expect(pixelAt(shrunk, 0, 0)).toEqual([50, 50, 50])
    expect(pixelAt(shrunk, 1, 1)).toEqual([190, 190, 190])
  })

  test('5 to 3, along the other side', () => {
    const shrunk = shrinkTo(
      greyRaster(5, 5, (_, y) => [0, 60, 120, 180, 240][y] ?? 0),
      3,
    )
    // (0 + 60 * 2/3) / (5/3), the symmetric middle, and (180 * 2/3 + 240) / (5/3).
    expect([0, 1, 2].map((y) => pixelAt(shrunk, 1, y)[0])).toEqual([24, 120, 216])
  })

  test('the channels stay apart', () => {
    expect(
      pixelAt(
        shrinkTo(
          makeRaster(9, 6, () => [200, 100, 50]),
          4,
        ),
        1,
        1,
      ),
    ).toEqual([200, 100, 50])
  })
})

test('the mean of a picture is kept at every size', () => {
  const size = fc.integer({ min: 2, max: 40 })
  fc.assert(
    fc.property(size, size, fc.integer({ min: 1, max: 40 }), fc.nat(), (width, height, to, seed) => {
      const random = makeRandom(seed)
      const raster = greyRaster(width, height, () => 255 * random())
      const [before] = meanColour(raster)
      const [after] = meanColour(shrinkTo(raster, to))
      // Each pixel is rounded to a whole level.
      expect(Math.abs(before - after)).toBeLessThanOrEqual(0.6)
    }),
  )
})

test.each([
  [4000, 3000, 2000, 2000, 1500],
  [3000, 4000, 2000, 1500, 2000],
  [1000, 3, 10, 10, 1],
  [7, 5, 3, 3, 2],
])('%i x %i to a long side of %i is %i x %i', (width, height, longSide, toWidth, toHeight) => {
  const shrunk = shrinkTo({ width, height, data: new Uint8ClampedArray(width * height * 4) }, longSide)
  expect([shrunk.width, shrunk.height, shrunk.data.length]).toEqual([toWidth, toHeight, toWidth * toHeight * 4])
})

test.each([2, 3, 400])('a picture of 2 is not enlarged to %i: it stays the very same', (longSide) => {
  const raster = greyRaster(2, 2, () => 9)
  expect(shrinkTo(raster, longSide)).toBe(raster)
})
