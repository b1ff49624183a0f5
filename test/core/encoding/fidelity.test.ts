import { describe, expect, test } from 'vitest'
import { fingerprintOf, isBlank, isFaithful } from '../../../src/core/encoding/fidelity.ts'
import type { Raster } from '../../../src/core/model.ts'
import { shrinkTo } from '../../../src/core/raster/shrink.ts'
import { type Colour, makeRandom, makeRaster, makeSurface, pixelAt } from '../../support/make-raster.ts'

const random = makeRandom(7)
/** Bright paper with blocks of print and a red seal on a dark table. */
const photo = makeRaster(480, 360, (x, y): Colour => {
  if (x < 60 || y < 40 || x > 430 || y > 320) return [60, 45, 30]
  if ((x - 350) ** 2 + (y - 250) ** 2 < 1600) return [190, 40, 40]
  const ink = (x >> 3) % 3 === 0 && (y >> 3) % 2 === 0 ? 90 : 0
  const noise = random() * 6
  return [225 - ink + noise, 222 - ink + noise, 210 - ink + noise]
})

const fingerprint = (raster: Raster) => fingerprintOf(makeSurface(raster))
const changed = (change: (colour: Colour, x: number, y: number) => Colour) =>
  makeRaster(photo.width, photo.height, (x, y) => change(pixelAt(photo, x, y), x, y))
const isAccepted = (raster: Raster) => isFaithful(fingerprint(photo), fingerprint(raster))

describe('what passes as the same picture', () => {
  test('itself', () => {
    expect(isAccepted(photo)).toBe(true)
  })

  test('the noise of a strong compression', () => {
    expect(isAccepted(changed(([r, g, b], x, y) => [r + ((x * y) % 9) - 4, g + (x % 7) - 3, b + (y % 11) - 5]))).toBe(
      true,
    )
  })

  test.each([1, 2, 3])(
    'small print on a photo %i times as large as the size at which it is looked at again',
    (times) => {
      const large = makeRaster(480 * times, 360 * times, (x, y) => pixelAt(photo, x % 480, y % 360))
      expect(isFaithful(fingerprint(large), fingerprint(shrinkTo(large, 480)))).toBe(true)
    },
  )
})

describe('what a canvas out of memory hands over does not pass', () => {
  test.each<[string, Raster]>([
    ['black', changed(() => [0, 0, 0])],
    ['white', changed(() => [255, 255, 255])],
    ['its lower half blank', changed((colour, _, y) => (y > 180 ? [0, 0, 0] : colour))],
    ['upside down', changed((_, x, y) => pixelAt(photo, 479 - x, 359 - y))],
    ['its red and blue exchanged', changed(([r, g, b]) => [b, g, r])],
    ['eight levels darker', changed(([r, g, b]) => [r - 8, g - 8, b - 8])],
  ])('%s', (_, raster) => {
    expect(isAccepted(raster)).toBe(false)
  })
})

test('a picture of one pixel can be compared', () => {
  const white = fingerprint(makeRaster(1, 1, () => [255, 255, 255]))
  expect(isFaithful(white, white)).toBe(true)
  expect(isFaithful(white, fingerprint(makeRaster(1, 1, () => [0, 0, 0])))).toBe(false)
})

describe('a blank canvas', () => {
  const blankness = (raster: Raster) => isBlank(makeSurface(raster), fingerprint(raster))
  const plain = (width: number, height: number, level: number) => makeRaster(width, height, () => [level, level, level])

  test.each([0, 255])('of one plain colour (%i) is told where memory may have run out', (level) => {
    expect(blankness(plain(1200, 900, level))).toBe(true)
  })

  test('a small picture may well be plain', () => {
    expect(blankness(plain(400, 300, 255))).toBe(false)
  })

  test('an almost white page is not blank', () => {
    expect(blankness(makeRaster(1200, 900, (x) => (x < 600 ? [250, 250, 250] : [251, 250, 250])))).toBe(false)
  })
})
