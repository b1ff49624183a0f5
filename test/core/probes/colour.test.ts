import { describe, expect, test } from 'vitest'
import { measureColour } from '../../../src/core/probes/colour.ts'
import { type Colour, greyRaster, makeRandom, makeRaster } from '../../support/make-raster.ts'

const tinted = (luma: number): Colour => [luma * 0.9, luma, luma * 0.8]
const print = (x: number, y: number) => ((x >> 1) % 3 === 0 && (y >> 2) % 2 === 0 ? 60 : 210)

describe('a copy in grey stays grey', () => {
  test('under white light', () => {
    expect(measureColour(greyRaster(200, 150, print))).toEqual({ grey: true, cast: 0, chroma: 0 })
  })

  test.each<[string, Colour]>([
    ['a yellow lamp', [1, 0.9, 0.68]],
    ['a blue window', [0.8, 0.9, 1]],
  ])('under %s: the cast of the light is no colour', (_, [red, green, blue]) => {
    const cast = makeRaster(200, 150, (x, y) => {
      const luma = print(x, y)
      return [luma * red, luma * green, luma * blue]
    })
    expect(measureColour(cast).chroma).toBeLessThan(14)
  })

  test('where a lamp has driven more than half of it to white', () => {
    const lit = makeRaster(200, 150, (x, y) => (x < 122 ? [255, 255, 255] : tinted(print(x, y))))
    expect(measureColour(lit).chroma).toBeLessThan(13)
  })

  test('on a coloured table that shows beside its round corners', () => {
    const corner = (x: number, y: number) => Math.min(x, 199 - x) + Math.min(y, 149 - y) < 14
    const card = makeRaster(200, 150, (x, y) =>
      corner(x, y) ? [20, 40, 220] : [print(x, y), print(x, y), print(x, y)],
    )
    expect(measureColour(card)).toEqual({ grey: true, cast: 0, chroma: 0 })
  })

  test('with the noise of a sensor', () => {
    const random = makeRandom(3)
    const noisy = makeRaster(200, 150, (x, y) => {
      const luma = print(x, y)
      return [luma + 3 * random(), luma + 3 * random(), luma + 3 * random()]
    })
    expect(measureColour(noisy).grey).toBe(true)
  })
})

describe('colour is noticed', () => {
  test('where the whole picture is of one colour, which is more than a lamp gives', () => {
    const orange = measureColour(makeRaster(200, 150, (x, y) => (print(x, y) > 100 ? [240, 140, 20] : [20, 12, 2])))
    expect(orange.grey).toBe(false)
    expect(orange.cast).toBeGreaterThan(30)
  })

  test('where a red seal covers a fiftieth of a white page', () => {
    const sealed = makeRaster(200, 150, (x, y) =>
      (x - 150) ** 2 + (y - 100) ** 2 < 196 ? [200, 30, 40] : [235, 235, 230],
    )
    expect(measureColour(sealed)).toMatchObject({ grey: false })
    expect(measureColour(sealed).chroma).toBeGreaterThan(40)
  })

  test('as much in little light as in enough', () => {
    const card = (light: number) =>
      measureColour(
        makeRaster(200, 150, (x) =>
          x % 40 < 6 ? [170 * light, 110 * light, 90 * light] : [200 * light, 200 * light, 195 * light],
        ),
      ).chroma
    expect(card(0.5) / card(1)).toBeGreaterThan(0.85)
    expect(card(0.5) / card(1)).toBeLessThan(1.15)
  })

  test('in the pale blue of a card under a yellow lamp', () => {
    const card = makeRaster(200, 150, (x, y): Colour => {
      const pale: Colour = x > 40 && x < 160 && y > 30 && y < 120 ? [150, 190, 215] : [200, 195, 190]
      return [pale[0], pale[1] * 0.9, pale[2] * 0.7]
    })
    expect(measureColour(card).grey).toBe(false)
  })
})
