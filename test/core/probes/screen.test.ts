import { expect, test } from 'vitest'
import { measureScreen } from '../../../src/core/probes/screen.ts'
import { greyRaster } from '../../support/make-raster.ts'
import { createRandom } from '../../support/scenes/random.ts'

const PHOTO = { width: 4000, height: 3000 }

function grain() {
  const random = createRandom(3)
  return () => 128 + 4 * random.normal()
}

test('a fine grid stands out of the noise, and noise alone does not', () => {
  const [plain, screened] = [grain(), grain()]
  const clean = measureScreen(
    greyRaster(600, 560, () => plain()),
    PHOTO,
  )
  const grid = measureScreen(
    greyRaster(600, 560, (x) => screened() + 12 * Math.cos((2 * Math.PI * x) / 3.3)),
    PHOTO,
  )
  expect(clean.moirePeak).toBeLessThan(7.9)
  expect(grid.moirePeak).toBeGreaterThan(7.9)
})

test('coarse stripes are print', () => {
  const paper = grain()
  const ruled = greyRaster(600, 560, (x) => paper() + 40 * Math.cos((2 * Math.PI * x) / 40))
  expect(measureScreen(ruled, PHOTO).moirePeak).toBeLessThan(7.9)
})

test('a picture smaller than a tile shows no pattern', () => {
  const small = greyRaster(255, 400, () => 128)
  expect(measureScreen(small, PHOTO)).toEqual({ isScreenSized: false })
})

test.each([
  [1170, 2532, true],
  [2532, 1170, true],
  [1920, 1080, true],
  [4032, 3024, false],
  [1171, 2532, false],
])('%i x %i: a screen %s', (width, height, isScreenSized) => {
  expect(
    measureScreen(
      greyRaster(10, 10, () => 0),
      { width, height },
    ).isScreenSized,
  ).toBe(isScreenSized)
})
