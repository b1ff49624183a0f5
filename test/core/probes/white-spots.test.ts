import { describe, expect, test } from 'vitest'
import { findWhiteSpots } from '../../../src/core/probes/white-spots.ts'
import { box, drawPolygon } from '../../support/draw.ts'
import { greyRaster } from '../../support/make-raster.ts'

const [WIDTH, HEIGHT] = [800, 600]

/** Grey paper with discs of white, given as their middles and radii. */
function paperWith(...discs: readonly (readonly [x: number, y: number, radius: number])[]) {
  return greyRaster(WIDTH, HEIGHT, (x, y) => (discs.some(([u, v, r]) => Math.hypot(x - u, y - v) < r) ? 252 : 180))
}

describe('a white disc', () => {
  const [spot, ...others] = findWhiteSpots(paperWith([300, 200, 60]))

  test('is one spot, told in pixels of the document', () => {
    expect(others).toEqual([])
    for (const [side, expected] of [
      ['left', 240],
      ['top', 140],
      ['right', 360],
      ['bottom', 260],
    ] as const) {
      expect(Math.abs((spot?.box[side] ?? 0) - expected)).toBeLessThanOrEqual(4)
    }
  })

  test('has the share, the whiteness and the shape of a disc', () => {
    expect(spot?.share).toBeCloseTo((Math.PI * 60 ** 2) / (WIDTH * HEIGHT), 2)
    expect(spot?.whiteness).toBeGreaterThan(248)
    expect(spot?.whiteness).toBeLessThanOrEqual(252)
    expect(spot?.compactness).toBeCloseTo(1, 1)
    expect(spot?.fill).toBeCloseTo(Math.PI / 4, 1)
    expect(spot).toMatchObject({ fall: 243 - 180, seen: 1 })
  })
})

test('of several the largest comes first', () => {
  const radii = findWhiteSpots(paperWith([150, 150, 40], [500, 300, 90], [700, 500, 20])).map(({ radius }) => radius)
  expect(radii).toHaveLength(3)
  expect(radii).toEqual([...radii].sort((one, other) => other - one))
})

describe('there is none on', () => {
  const folded = (crease: number) =>
    greyRaster(WIDTH, HEIGHT, (x, y) => (Math.abs((x % 270) - 135) < 4 || Math.abs(y - 300) < 4 ? crease : 253))

  test('white paper, whole or divided by creases and bands', () => {
    expect(findWhiteSpots(greyRaster(WIDTH, HEIGHT, () => 250))).toEqual([])
    expect(findWhiteSpots(folded(195))).toEqual([])
    expect(findWhiteSpots(greyRaster(WIDTH, HEIGHT, (_, y) => (y % 100 < 30 ? 210 : 253)))).toEqual([])
  })

  test('paper with a speck', () => {
    expect(findWhiteSpots(paperWith([300, 200, 4]))).toEqual([])
  })
})

test('a bright colour is not white', () => {
  const paper = paperWith()
  drawPolygon(paper, box(100, 100, 200, 200), [255, 255, 200])
  expect(findWhiteSpots(paper)).toEqual([])
})

test('on a document of few pixels light that fades over five of them is still seen to fade', () => {
  const lamp = (x: number, y: number) => 120 + 140 * Math.max(0, Math.min(1, (20 - Math.hypot(x, y)) / 5))
  const [spot] = findWhiteSpots(greyRaster(400, 300, (x, y) => lamp(x - 200, y - 150)))
  expect(spot?.distance).toBeGreaterThanOrEqual(2)
  const [coarse] = findWhiteSpots(greyRaster(700, 300, (x, y) => lamp(x - 200, y - 150)))
  expect(coarse?.distance).toBe(1)
})
