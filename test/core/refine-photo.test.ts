import { describe, expect, test } from 'vitest'
import { fail } from '../../src/core/engine.ts'
import { mapQuad } from '../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../src/core/model.ts'
import { refinePhoto } from '../../src/core/refine-photo.ts'
import { addNoise, drawPolygon, furthestCorner, turnedBox } from '../support/draw.ts'
import { type CodecOptions, makeCodec } from '../support/make-engine.ts'
import { makeJpeg } from '../support/make-jpeg.ts'
import { makeRaster } from '../support/make-raster.ts'

const CARD = turnedBox([500, 380], 560, 350, 7)

function cardOnTable() {
  return addNoise(
    drawPolygon(
      makeRaster(1000, 750, () => [70, 60, 50]),
      CARD,
      [225, 225, 220],
    ),
    3,
  )
}

const moved = ([a, b, c, d]: Quad, [x, y]: Point): Quad => [[a[0] + x, a[1] + y], b, c, d]

async function refined(quad: Quad, codec: CodecOptions, size = { width: 1000, height: 750 }) {
  const host = makeCodec(codec)
  const photo = { name: 'invented.jpg', bytes: makeJpeg(size) }
  return { result: await refinePhoto(photo, quad, host.codec), log: host.log }
}

describe('corners beside those of a card', () => {
  test.each([
    [6, 0],
    [-5, 6],
    [0, -7],
  ] as const)('the first one off by %i, %i: all come onto the edges', async (x, y) => {
    const { result, log } = await refined(moved(CARD, [x, y]), { picture: cardOnTable() })
    if (!result.ok) throw new Error(result.failure.code)
    expect(furthestCorner(CARD, result.value)).toBeLessThan(1)
    expect(log.released).toBe(log.surfaces)
  })

  test('are those of the whole photo where a smaller one is decoded', async () => {
    const large = mapQuad(CARD, ([x, y]) => [x * 4, y * 4])
    const { result, log } = await refined(
      moved(large, [20, -16]),
      { picture: cardOnTable() },
      { width: 4000, height: 3000 },
    )
    if (!result.ok) throw new Error(result.failure.code)
    expect(log.requests).toMatchObject([{ scale: 0.5 }])
    expect(furthestCorner(large, result.value)).toBeLessThan(4)
  })
})

test('corners far from any edge stay where they are', async () => {
  const quad = turnedBox([500, 380], 300, 200, 0)
  const { result } = await refined(quad, { picture: makeRaster(1000, 750, () => [120, 120, 120]) })
  if (!result.ok) throw new Error(result.failure.code)
  expect(furthestCorner(quad, result.value)).toBeLessThan(0.11)
})

test('a photo that cannot be decoded says why', async () => {
  expect((await refined(CARD, { decodes: fail('unsupported') })).result).toEqual(fail('unsupported'))
})

test('corners that cross are a mistake of ours, not of the photo', async () => {
  const [a, b, c, d] = CARD
  await expect(refined([a, c, b, d], {})).rejects.toThrow('corners')
})
