import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Codec } from '../../src/core/engine.ts'
import type { Surface } from '../../src/core/index.ts'
import { createCanvasCodec, type Easel } from '../../src/engine/canvas-codec.ts'
import { createElementEasel } from '../../src/engine/element-easel.ts'
import { createOffscreenEasel } from '../../src/engine/offscreen-easel.ts'
import { mustSucceed } from '../support/engines.ts'
import { makeRaster } from '../support/make-raster.ts'

const [WIDTH, HEIGHT] = [300, 200]

/** No two pixels of it are alike within a tile. */
const picture = makeRaster(WIDTH, HEIGHT, (x, y) => [x % 256, y, (x * 7 + y * 13) % 256])

const TILES = [
  { x: 0, y: 0, size: 32 },
  { x: 121, y: 57, size: 32 },
  { x: 40, y: 33, size: 50 },
  { x: 268, y: 168, size: 32 },
]

describe.each([
  ['for workers', createOffscreenEasel],
  ['of the page', createElementEasel],
])('on a canvas %s', (_, createEasel) => {
  let made: Easel[]
  let surface: Surface

  beforeEach(() => {
    made = []
    const codec: Codec = createCanvasCodec((width, height) => {
      const easel = createEasel(width, height)
      if (easel) made.push(easel)
      return easel
    })
    surface = mustSucceed(codec.surface({ ...picture, data: picture.data.slice() }))
  })
  afterEach(() => surface.release())

  test('a tile has the pixels of its place, whatever was read before', () => {
    for (const { x, y, size } of TILES) {
      const expected = makeRaster(size, size, (column, row) => {
        const [across, down] = [x + column, y + row]
        return [across % 256, down, (across * 7 + down * 13) % 256]
      })
      expect(surface.raster({ x, y, size })).toEqual(expected)
    }
  })

  test('tiles of one size go over one small canvas: Firefox copies all of a large one for each read', () => {
    const large = made[0]
    if (!large) throw new Error('There is a surface.')
    large.context.getImageData = () => {
      throw new Error('The large canvas was read.')
    }
    for (const { x, y } of TILES) surface.raster({ x, y, size: 32 })
    expect(made).toHaveLength(2)
  })

  test('what it drew on is freed with it', () => {
    for (const tile of TILES) surface.raster(tile)
    surface.release()
    expect(made.map(({ context }) => context.canvas.width)).toEqual(made.map(() => 0))
    expect(made.length).toBeGreaterThan(1)
  })
})

test('without memory for a small canvas the large one is read', () => {
  let isFirst = true
  const codec = createCanvasCodec((width, height) => {
    if (!isFirst) return undefined
    isFirst = false
    return createOffscreenEasel(width, height)
  })
  const surface = mustSucceed(codec.surface({ ...picture, data: picture.data.slice() }))
  const { data } = surface.raster({ x: 121, y: 57, size: 32 })
  expect([...data.subarray(0, 4)]).toEqual([121, 57, (121 * 7 + 57 * 13) % 256, 255])
  surface.release()
})
