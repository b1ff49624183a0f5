import { describe, expect, test } from 'vitest'
import type { Quad, Raster } from '../../../src/core/index.ts'
import { cropLine, LINE_HEIGHT, lineWidth } from '../../../src/reader/pixels/crop-line.ts'
import { shrinkToPlanes } from '../../../src/reader/pixels/shrink.ts'

function make(
  width: number,
  height: number,
  colour: (x: number, y: number) => readonly [number, number, number],
): Raster {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < width * height; at++) {
    data.set([...colour(at % width, Math.floor(at / width)), 255], at * 4)
  }
  return { width, height, data }
}

describe('a picture for the detector', () => {
  test('holds blue, green and red, one after the other', () => {
    const { data } = shrinkToPlanes(
      make(4, 4, () => [10, 20, 30]),
      { width: 2, height: 2 },
    )
    expect([...data]).toEqual([30, 30, 30, 30, 20, 20, 20, 20, 10, 10, 10, 10])
  })

  test('each pixel is the mean of what it covers, shares included', () => {
    const raster = make(3, 1, (x) => [0, 0, [0, 90, 240][x] ?? 0])
    const { data } = shrinkToPlanes(raster, { width: 2, height: 1 })
    expect([...data.subarray(0, 2)]).toEqual([30, 190])
  })

  test('of the same size it is the same, larger it repeats', () => {
    const raster = make(2, 1, (x) => [0, 0, x * 100])
    expect([...shrinkToPlanes(raster, { width: 2, height: 1 }).data.subarray(0, 2)]).toEqual([0, 100])
    expect([...shrinkToPlanes(raster, { width: 4, height: 1 }).data.subarray(0, 4)]).toEqual([0, 0, 100, 100])
  })
})

describe('a line for the recogniser', () => {
  const raster = make(200, 100, (x, y) => [x, y, x > 100 ? 255 : 0])
  const quad: Quad = [
    [20, 10],
    [180, 10],
    [180, 58],
    [20, 58],
  ]

  test('is as wide as its corners say, within what the network knows', () => {
    expect(lineWidth(quad)).toBe(160)
    expect(
      lineWidth([
        [0, 0],
        [5, 0],
        [5, 48],
        [0, 48],
      ]),
    ).toBe(16)
    expect(
      lineWidth([
        [0, 0],
        [9000, 0],
        [9000, 48],
        [0, 48],
      ]),
    ).toBe(1600)
  })

  test('lies flat, from -1 to 1', () => {
    const { data, width, height } = cropLine(raster, quad, 160)
    expect([width, height]).toEqual([160, LINE_HEIGHT])
    expect(data[0]).toBeCloseTo(-1)
    expect(data[159]).toBeCloseTo(1)
    // The red of the first pixel is 20, the green 10.
    expect(data[2 * 160 * 48]).toBeCloseTo(20 / 127.5 - 1)
    expect(data[160 * 48]).toBeCloseTo(10 / 127.5 - 1)
  })

  test('begun at the opposite corner it stands on its head', () => {
    const [a, b, c, d] = quad
    const upright = cropLine(raster, quad, 160).data
    const inverted = cropLine(raster, [c, d, a, b], 160).data
    const area = 160 * 48
    for (const at of [0, 79, 81, 4000, area - 1]) expect(inverted[area - 1 - at]).toBeCloseTo(upright[at] ?? 9, 4)
  })

  test('what is seen smaller is the mean of what it covers', () => {
    const stripes = make(400, 200, (x) => (x % 2 === 0 ? [0, 0, 0] : [255, 255, 255]))
    const { data } = cropLine(
      stripes,
      [
        [0, 0],
        [400, 0],
        [400, 192],
        [0, 192],
      ],
      100,
    )
    expect(Math.max(...data.subarray(10, 90).map(Math.abs))).toBeLessThan(0.05)
  })

  test('beyond the border stands what lies on it', () => {
    const { data } = cropLine(
      raster,
      [
        [-50, 0],
        [0, 0],
        [0, 48],
        [-50, 48],
      ],
      50,
    )
    expect(data[2 * 50 * 48]).toBeCloseTo(-1)
  })
})
