import { describe, expect, test } from 'vitest'
import type { Raster } from '../../../src/core/model.ts'
import { measureSharpness } from '../../../src/core/probes/sharpness.ts'
import { box, furthestCorner } from '../../support/draw.ts'
import { makeEdges } from '../../support/make-edges.ts'
import { greyRaster, makeRandom } from '../../support/make-raster.ts'

const scoreOf = (raster: Raster) => measureSharpness(raster)?.score

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

describe('blurred parts of a document', () => {
  const [WIDTH, HEIGHT] = [720, 480]
  const sharp = makeEdges({ width: WIDTH, height: HEIGHT, blur: 0.6, sharpening: 1 })
  const soft = makeEdges({ width: WIDTH, height: HEIGHT, blur: 2.5 })

  /** Blurred where a function says so. */
  function partly(isSoft: (x: number, y: number) => boolean): Raster {
    const data = sharp.data.map((value, at) => {
      const pixel = Math.floor(at / 4)
      return isSoft(pixel % WIDTH, Math.floor(pixel / WIDTH)) ? (soft.data[at] ?? 0) : value
    })
    return { width: WIDTH, height: HEIGHT, data }
  }

  const regionsOf = (raster: Raster) => measureSharpness(raster, (point) => point)?.blurredRegions

  test.each([
    ['the right third', (x: number) => x >= 480, box(480, 0, 240, 480)],
    ['the upper quarter', (_: number, y: number) => y < 120, box(0, 0, 720, 120)],
    ['a corner', (x: number, y: number) => x < 240 && y >= 360, box(0, 360, 240, 120)],
  ] as const)('are told where they are: %s', (_, isSoft, expected) => {
    const regions = regionsOf(partly(isSoft))
    expect(regions).toHaveLength(1)
    expect(furthestCorner(expected, regions?.[0])).toBeLessThan(1)
  })

  test('are told in the photo, not in the straightened document', () => {
    const facts = measureSharpness(
      partly((x) => x >= 480),
      ([x, y]) => [2 * x + 11, 2 * y + 5],
    )
    expect(facts?.blurredRegions).toEqual([box(971, 5, 480, 960)])
  })

  test('are nowhere in a document that is sharp all over, and all of one that is soft all over', () => {
    expect(regionsOf(sharp)).toEqual([])
    expect(regionsOf(makeEdges({ width: WIDTH, height: HEIGHT, blur: 1 }))).toEqual([box(0, 0, WIDTH, HEIGHT)])
  })

  test('are not told of a single part, which may be one soft drawing', () => {
    expect(regionsOf(partly((x, y) => x >= 240 && x < 360 && y >= 120 && y < 240))).toEqual([])
  })

  test('are not told where a soft drawing has sharp edges, too', () => {
    expect(regionsOf(partly((x, y) => x >= 480 && y % 120 >= 40))).toEqual([])
  })

  test('are not told of a whole photo', () => {
    expect(measureSharpness(partly((x) => x >= 480))).not.toHaveProperty('blurredRegions')
  })
})

test('a blurrier picture never scores sharper', () => {
  for (const sharpening of [0, 1]) {
    const scores = [0.4, 0.7, 1, 1.3, 1.7, 2.2, 3].map((blur) => scoreOf(makeEdges({ blur, sharpening })) ?? -1)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
    expect(scores[0]).toBeGreaterThan(scores.at(-1) ?? 100)
  }
})
