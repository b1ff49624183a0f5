import { describe, expect, test } from 'vitest'
import { mapQuad } from '../../../src/core/geometry/quad.ts'
import type { Quad } from '../../../src/core/model.ts'
import { rectify } from '../../../src/core/raster/rectify.ts'
import { box, furthestCorner } from '../../support/draw.ts'
import { greyRaster, makeRaster, pixelAt } from '../../support/make-raster.ts'

const ramp = greyRaster(40, 30, (x, y) => 4 * x + 2 * y)

describe('straightening', () => {
  test('the whole of a photo at its own size changes nothing', () => {
    expect(rectify(ramp, box(0, 0, 40, 30), 40, 30)?.raster).toEqual(ramp)
  })

  test('a part along the axes cuts it out', () => {
    const part = rectify(ramp, box(10, 5, 20, 10), 20, 10)?.raster
    expect(part && [0, 7, 19].map((x) => pixelAt(part, x, 4)[0])).toEqual([0, 7, 19].map((x) => 4 * (10 + x) + 2 * 9))
  })

  test.each([
    ['a quarter turn', [1, 2, 3, 0], (u: number, v: number) => 4 * (39 - v) + 2 * u],
    ['upside down', [2, 3, 0, 1], (u: number, v: number) => 4 * (39 - u) + 2 * (29 - v)],
    ['mirrored', [1, 0, 3, 2], (u: number, v: number) => 4 * (39 - u) + 2 * v],
  ] as const)('the corners tell which way is up: %s', (name, order, expected) => {
    const corners = box(0, 0, 40, 30)
    // Four places make four corners.
    const quad = order.map((at) => corners[at]) as unknown as Quad
    const [width, height] = name === 'a quarter turn' ? [30, 40] : [40, 30]
    const turned = rectify(ramp, quad, width, height)?.raster
    for (const [u, v] of [
      [0, 0],
      [7, 3],
      [29, 29],
    ] as const) {
      expect(turned && pixelAt(turned, u, v)[0]).toBe(expected(u, v))
    }
  })

  test('outside of the photo its border goes on', () => {
    const beyond = rectify(ramp, box(-10, 0, 20, 30), 20, 30)?.raster
    expect(beyond && [0, 5, 9].map((x) => pixelAt(beyond, x, 10)[0])).toEqual([20, 20, 20])
    expect(beyond && pixelAt(beyond, 15, 10)[0]).toBe(40)
  })

  test('keeps the channels apart, and is opaque', () => {
    const plain = makeRaster(9, 9, () => [200, 100, 50])
    const straight = rectify(plain, box(1, 1, 6, 6), 5, 5)?.raster
    expect(straight && pixelAt(straight, 2, 2)).toEqual([200, 100, 50])
    expect(straight?.data.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
  })

  test('is not possible for corners that span no area', () => {
    expect(rectify(ramp, box(3, 3, 0, 10), 8, 8)).toBeUndefined()
  })
})

test('the way back takes the corners of the straightened raster to those of the photo', () => {
  const quad: Quad = [
    [5, 3],
    [33, 6],
    [37, 28],
    [2, 22],
  ]
  const straight = rectify(ramp, quad, 60, 40)
  const back = straight && mapQuad(box(0, 0, 60, 40), straight.toPhoto)
  expect(furthestCorner(quad, back)).toBeLessThan(1e-6)
})

test('what is seen at a place of the straightened raster lies at that place of the photo', () => {
  const quad: Quad = [
    [5, 3],
    [33, 6],
    [37, 28],
    [2, 22],
  ]
  const straight = rectify(ramp, quad, 30, 20)
  if (!straight) throw new Error('These corners span an area.')
  for (const [u, v] of [
    [2, 3],
    [15, 10],
    [27, 16],
  ] as const) {
    const [x, y] = straight.toPhoto([u + 0.5, v + 0.5])
    expect(Math.abs(pixelAt(straight.raster, u, v)[0] - (4 * (x - 0.5) + 2 * (y - 0.5)))).toBeLessThan(1)
  }
})
