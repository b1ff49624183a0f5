import { describe, expect, test } from 'vitest'
import { measureSharpness } from '../../../src/core/probes/sharpness.ts'
import { makeEdges } from '../../support/make-edges.ts'
import { greyRaster, makeRandom } from '../../support/make-raster.ts'

const scoreOf = (raster: Parameters<typeof measureSharpness>[0]) => measureSharpness(raster)?.score

describe('the score', () => {
  test('passes the edges of a sharp camera picture, and is 0 for hopeless ones', () => {
    expect(scoreOf(makeEdges({ blur: 0.5, sharpening: 1 }))).toBeGreaterThanOrEqual(60)
    expect(scoreOf(makeEdges({ blur: 4 }))).toBe(0)
  })

  test('asks for a look from a pixel and a half of blur on, sharpened or not', () => {
    expect(scoreOf(makeEdges({ blur: 1.6, sharpening: 1 }))).toBeLessThan(60)
    expect(scoreOf(makeEdges({ blur: 1.6 }))).toBeLessThan(60)
  })

  test('a photo shaken in one direction is as bad as that direction', () => {
    const shaken = scoreOf(makeEdges({ blur: 0.5, sharpening: 1, shake: 9 })) ?? 100
    expect(shaken).toBeLessThan(30)
  })

  test('does not depend on the contrast of the print', () => {
    const strong = scoreOf(makeEdges({ blur: 1, contrast: 150 })) ?? 0
    const weak = scoreOf(makeEdges({ blur: 1, contrast: 60 })) ?? 100
    expect(Math.abs(strong - weak)).toBeLessThanOrEqual(5)
  })
})

describe('where there is too little to measure, nothing is claimed', () => {
  test('a plain surface', () => {
    expect(measureSharpness(greyRaster(300, 200, () => 128))).toBeUndefined()
  })

  test('the noise of a dark picture', () => {
    const random = makeRandom(5)
    expect(measureSharpness(greyRaster(300, 200, () => 20 + 3 * random()))).toBeUndefined()
  })

  test.each([1, 10, 24])('a picture of %i x the same', (side) => {
    expect(measureSharpness(greyRaster(side, side, (x) => (x % 2) * 255))).toBeUndefined()
  })
})

test('the raw measure and its size stand beside the score', () => {
  const facts = measureSharpness(makeEdges({ blur: 1, width: 400, height: 300 }))
  expect(facts?.longSidePixels).toBe(400)
  expect(facts?.edges).toBeGreaterThan(60)
  expect(facts?.edgeSigmaPixels).toBeGreaterThan(0.9)
  expect(facts?.edgeSigmaPixels).toBeLessThan(2)
})
