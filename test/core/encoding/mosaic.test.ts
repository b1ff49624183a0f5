import { describe, expect, test } from 'vitest'
import { sampleMosaic } from '../../../src/core/encoding/mosaic.ts'
import type { Surface } from '../../../src/core/engine.ts'
import { makeRaster, makeSurface, meanColour, pixelAt } from '../../support/make-raster.ts'

/** A surface of any size that costs no memory, and the tiles that were asked of it. */
function vast(width: number, height: number) {
  const tiles: { x: number; y: number; size: number }[] = []
  const surface: Surface = {
    ...makeSurface(makeRaster(1, 1, () => [0, 0, 0])),
    width,
    height,
    raster(tile = { x: 0, y: 0, size: 1 }) {
      tiles.push({ ...tile })
      return makeRaster(tile.size, tile.size, () => [tiles.length % 256, tiles.length >> 8, 0])
    },
  }
  return { surface, tiles }
}

describe('the tiles', () => {
  test.each([
    [4032, 3024],
    [3024, 4032],
    [12_000, 900],
    [900, 12_000],
    [4096, 4096],
    [1200, 1000],
  ])('of %i x %i lie inside it, on whole coding blocks, and do not cover each other', (width, height) => {
    const { surface, tiles } = vast(width, height)
    const mosaic = sampleMosaic(surface)
    expect(mosaic && mosaic.width * mosaic.height).toBe(tiles.length * 32 * 32)
    for (const { x, y, size } of tiles) {
      expect([size, x % 16, y % 16]).toEqual([32, 0, 0])
      expect(x >= 0 && y >= 0 && x + size <= width && y + size <= height).toBe(true)
    }
    const overlapping = tiles.filter((a, at) =>
      tiles.slice(at + 1).some((b) => Math.abs(a.x - b.x) < 32 && Math.abs(a.y - b.y) < 32),
    )
    expect(overlapping).toEqual([])
  })

  test('come from all four quarters of the picture', () => {
    const { surface, tiles } = vast(4000, 3000)
    sampleMosaic(surface)
    const quarters = new Set(tiles.map(({ x, y }) => `${x < 2000} ${y < 1500}`))
    expect(quarters.size).toBe(4)
  })

  test('are at most 640 or so of the largest picture and a small share of it', () => {
    const { surface, tiles } = vast(16_000, 12_000)
    sampleMosaic(surface)
    expect(tiles.length).toBeGreaterThan(600)
    expect(tiles.length).toBeLessThanOrEqual(680)
  })

  test('are copied whole, each to its own place', () => {
    const { surface } = vast(2000, 1500)
    const mosaic = sampleMosaic(surface)
    if (!mosaic) throw new Error('no mosaic')
    const columns = mosaic.width / 32
    for (let tile = 0; tile < (mosaic.height / 32) * columns; tile++) {
      const left = (tile % columns) * 32
      const top = Math.floor(tile / columns) * 32
      const number = [(tile + 1) % 256, (tile + 1) >> 8, 0]
      expect(pixelAt(mosaic, left, top).slice(0, 3)).toEqual(number)
      expect(pixelAt(mosaic, left + 31, top + 31).slice(0, 3)).toEqual(number)
    }
  })
})

test('the same picture gives the same sample twice, so the same photo gives the same file', () => {
  const surface = makeSurface(makeRaster(1000, 1000, (x, y) => [x % 256, y % 256, (x * y) % 256]))
  const [first, second] = [sampleMosaic(surface), sampleMosaic(surface)]
  expect(first?.data.length).toBeGreaterThan(0)
  expect(first?.data.every((value, at) => value === second?.data[at])).toBe(true)
})

test('the sample has the colours of the picture', () => {
  const raster = makeRaster(1000, 800, (x, y) => [(x >> 2) % 256, 100 + ((y >> 3) % 100), 40])
  const sampled = sampleMosaic(makeSurface(raster))
  if (!sampled) throw new Error('no mosaic')
  const whole = meanColour(raster)
  for (const [channel, mean] of meanColour(sampled).entries()) {
    expect(Math.abs(mean - (whole[channel] ?? 0))).toBeLessThan(16)
  }
})

test.each([
  [600, 600],
  [255, 9000],
  [1, 1],
])('%i x %i is too small to be worth sampling', (width, height) => {
  expect(sampleMosaic(vast(width, height).surface)).toBeUndefined()
})
