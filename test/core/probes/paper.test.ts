import { describe, expect, test } from 'vitest'
import { measurePaper } from '../../../src/core/probes/paper.ts'
import { labOf } from '../../../src/core/raster/lab.ts'
import { addNoise, box, drawPolygon } from '../../support/draw.ts'
import { type Colour, makeRaster } from '../../support/make-raster.ts'

/** The usual distance of two colours for the eye (CIE 1976): one is just seen. */
function difference(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? Number.NaN)))
}

const STOCKS: readonly (readonly [string, Colour])[] = [
  ['white', [245, 245, 243]],
  ['cream', [235, 225, 195]],
  ['pale blue', [180, 205, 225]],
  ['pink', [230, 190, 195]],
]

describe.each(STOCKS)('the paper of a document on %s stock', (_, stock) => {
  const blank = () =>
    addNoise(
      makeRaster(300, 200, () => stock),
      3,
    )

  test('has the colour of the stock', () => {
    expect(difference(measurePaper(blank()).lab, labOf(...stock))).toBeLessThan(1)
  })

  test('keeps it beside print, a portrait, and a seal', () => {
    const printed = drawPolygon(blank(), box(200, 30, 80, 110), [90, 70, 60])
    drawPolygon(printed, box(20, 150, 60, 40), [200, 30, 40])
    for (let line = 20; line < 140; line += 20) drawPolygon(printed, box(20, line, 160, 6), [40, 40, 45])
    expect(difference(measurePaper(printed).lab, labOf(...stock))).toBeLessThan(3)
  })

  test('keeps it where print covers more than half', () => {
    const full = addNoise(drawPolygon(blank(), box(0, 0, 180, 200), [60, 50, 90]), 3)
    expect(difference(measurePaper(full).lab, labOf(...stock))).toBeLessThan(1)
  })

  test('keeps it beside a small reflection', () => {
    const lit = drawPolygon(blank(), box(100, 80, 60, 30), [255, 255, 255])
    expect(difference(measurePaper(lit).lab, labOf(...stock))).toBeLessThan(1)
  })
})

test('stocks are told apart', () => {
  const labs = STOCKS.map(
    ([, stock]) =>
      measurePaper(
        addNoise(
          makeRaster(90, 60, () => stock),
          3,
        ),
      ).lab,
  )
  for (const [at, one] of labs.entries()) {
    for (const other of labs.slice(at + 1)) expect(difference(one, other)).toBeGreaterThan(8)
  }
})

test.each(STOCKS)('a picture without noise has a paper, too: %s', (_, stock) => {
  expect(difference(measurePaper(makeRaster(90, 60, () => stock)).lab, labOf(...stock))).toBeLessThan(0.2)
})
