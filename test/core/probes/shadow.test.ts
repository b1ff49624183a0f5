import { describe, expect, test } from 'vitest'
import { contains, mapQuad } from '../../../src/core/geometry/quad.ts'
import type { Point, Quad, Raster } from '../../../src/core/model.ts'
import { measureShadow } from '../../../src/core/probes/shadow.ts'
import { addNoise, box, depthIn, drawPolygon } from '../../support/draw.ts'
import { makeRaster } from '../../support/make-raster.ts'

const asSeen = (point: Point) => point

/** Paper with lines of print, under a light that may differ from place to place: 1 leaves it as it is. */
function makePaper(lightAt: (x: number, y: number) => number = () => 1, width = 480, height = 320): Raster {
  const raster = makeRaster(width, height, (x, y) => {
    const luma = (y % 20 < 5 && x % 9 < 5 ? 50 : 215) * lightAt(x, y)
    return [luma, luma * 0.98, luma * 0.94]
  })
  return addNoise(raster, 3)
}

/** Within a quad, with a penumbra of twelve pixels. */
function shade(quad: Quad, light: number) {
  return (x: number, y: number) => 1 - (1 - light) * Math.max(0, Math.min(1, 0.5 + depthIn(quad, [x, y]) / 12))
}

function measure(raster: Raster) {
  const facts = measureShadow({ raster, toPhoto: asSeen })
  if (!facts) throw new Error('nothing told')
  return facts
}

describe('a shadow', () => {
  test.each([
    ['on the left', box(-50, -50, 170, 420)],
    ['on the right', box(360, -50, 170, 420)],
    ['at the top', box(-50, -50, 580, 130)],
    ['at the bottom', box(-50, 240, 580, 130)],
  ] as const)('is found where it was painted: %s', (_, quad) => {
    const { evenness, regions } = measure(makePaper(shade(quad, 0.55)))
    expect(evenness).toBeGreaterThan(0.5)
    expect(evenness).toBeLessThan(0.65)
    expect(regions).toHaveLength(1)
    const grown = mapQuad(quad, ([x, y]) => [240 + (x - 240) * 1.2, 160 + (y - 160) * 1.2])
    for (const corner of regions[0] ?? []) expect(contains(grown, corner, 45)).toBe(true)
    expect(contains(regions[0] ?? quad, [quad[0][0] < 0 ? 20 : 460, quad[0][1] < 0 ? 20 : 300])).toBe(true)
  })

  test('of a darker hand makes light less even', () => {
    const evenness = [1, 0.85, 0.7, 0.55, 0.4].map(
      (light) => measure(makePaper(shade(box(-50, -50, 200, 420), light))).evenness,
    )
    expect(evenness).toEqual([...evenness].sort((one, other) => other - one))
    expect(evenness[0]).toBeGreaterThan(0.95)
    expect(evenness[4]).toBeLessThan(0.5)
  })

  test('is found on a standing page as on a lying one', () => {
    const lying = measure(makePaper(shade(box(-50, -50, 170, 420), 0.55)))
    const standing = measure(makePaper(shade(box(-50, -50, 420, 170), 0.55), 320, 480))
    expect(standing.regions).toHaveLength(1)
    expect(Math.abs(standing.evenness - lying.evenness)).toBeLessThan(0.05)
  })

  test('is told where it lies in the photo', () => {
    const raster = makePaper(shade(box(-50, -50, 170, 420), 0.55))
    const [plain] = measure(raster).regions
    const moved = measureShadow({ raster, toPhoto: ([x, y]) => [3 * x + 5, 3 * y + 9] })?.regions[0]
    expect(moved).toEqual(plain?.map(([x, y]) => [3 * x + 5, 3 * y + 9]))
  })
})

describe('no shadow is', () => {
  test('even light, however dim', () => {
    for (const light of [1, 0.7, 0.4]) {
      const { evenness, regions } = measure(makePaper(() => light))
      expect(evenness).toBeGreaterThan(0.93)
      expect(regions).toEqual([])
    }
  })

  test('a dark portrait within the document', () => {
    const raster = drawPolygon(makePaper(), box(300, 80, 120, 150), [120, 118, 112])
    const { evenness, regions } = measure(raster)
    expect(evenness).toBeGreaterThan(0.93)
    expect(regions).toEqual([])
  })

  test.each([
    ['red', [190, 60, 50]],
    ['blue', [60, 90, 180]],
  ] as const)('a %s band printed along the border', (_, colour) => {
    const { evenness, regions } = measure(drawPolygon(makePaper(), box(0, 0, 480, 80), colour))
    expect(evenness).toBeGreaterThan(0.93)
    expect(regions).toEqual([])
  })

  test('black print along the border, darker than any shadow', () => {
    const { evenness, regions } = measure(drawPolygon(makePaper(), box(0, 0, 480, 80), [30, 30, 28]))
    expect(evenness).toBeGreaterThan(0.93)
    expect(regions).toEqual([])
  })
})

test('a page in two lights has a number, where no block has the middle of both hues', () => {
  for (const split of [220, 236, 240, 244, 260]) {
    const raster = makeRaster(480, 320, (x) => (x < split ? [230, 200, 150] : [170, 195, 215]))
    expect(measure(raster).evenness).toBeGreaterThan(0.95)
  }
})

test('where nothing is paper, nothing is told', () => {
  const raster = makeRaster(480, 320, () => [0, 0, 0])
  expect(measureShadow({ raster, toPhoto: asSeen })).toBeUndefined()
})
