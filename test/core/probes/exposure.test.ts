import { describe, expect, test } from 'vitest'
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

describe('of a document', () => {
  /** Lines of print on paper, a fifth of it ink. */
  const page = (paper: number, ink: number) => greyRaster(100, 100, (_, y) => (y % 10 < 2 ? ink : paper))

  test.each([
    [230, 40],
    [90, 60],
    [255, 0],
  ])('the paper of %i and how far the ink of %i stands out from it are told', (paper, ink) => {
    const facts = measureExposure(page(paper, ink), 'document')
    expect(facts.paperLuma).toBe(paper)
    expect(facts.contrast).toBe(paper - ink)
  })

  test('paper is what a fifth of it exceeds: a reflection and a dark portrait leave it as it is', () => {
    const raster = greyRaster(100, 100, (x, y) => (x < 40 ? 50 : x >= 85 ? 250 : y % 2 === 0 ? 180 : 181))
    expect(measureExposure(raster, 'document').paperLuma).toBe(180)
  })

  test('fainter print has less contrast, and a blank page none', () => {
    const contrasts = [20, 90, 150, 200].map((ink) => measureExposure(page(220, ink), 'document').contrast)
    expect(contrasts).toEqual([200, 130, 70, 20])
    expect(measureExposure(page(220, 220), 'document').contrast).toBe(0)
  })
})

test('of a photo, whose table may be darker or brighter than any paper, neither is told', () => {
  const facts = measureExposure(greyRaster(10, 10, () => 100))
  expect(facts).not.toHaveProperty('paperLuma')
  expect(facts).not.toHaveProperty('contrast')
})
