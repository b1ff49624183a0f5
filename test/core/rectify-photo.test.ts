import { describe, expect, test } from 'vitest'
import { fail, type Signal } from '../../src/core/engine.ts'
import type { Quad } from '../../src/core/model.ts'
import { rectifyPhoto } from '../../src/core/rectify-photo.ts'
import { type CodecOptions, makeCodec } from '../support/make-engine.ts'
import { makePng } from '../support/make-files.ts'
import { makeJpeg } from '../support/make-jpeg.ts'
import { greyRaster, makeRaster, pixelAt } from '../support/make-raster.ts'

interface Request {
  readonly bytes?: Uint8Array
  readonly quad?: Quad
  readonly longSidePixels?: number
  readonly codec?: CodecOptions
  readonly signal?: Signal
  readonly onStep?: (step: string) => void
}

/** What the header says is the size of the picture that the codec shows, unless a test says otherwise. */
const jpeg = makeJpeg({ width: 160, height: 120 })
const WHOLE: Quad = [
  [0, 0],
  [160, 0],
  [160, 120],
  [0, 120],
]

async function rectified({ bytes = jpeg, quad = WHOLE, longSidePixels = 1000, codec, ...task }: Request) {
  const host = makeCodec(codec)
  const result = await rectifyPhoto({ name: 'invented.jpg', bytes }, quad, longSidePixels, host.codec, task)
  return { result, log: host.log }
}

const rectangle = (left: number, top: number, right: number, bottom: number): Quad => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]

describe('what comes out', () => {
  test('is what lies inside the corners, and nothing beside it', async () => {
    const isInside = (x: number, y: number) => x >= 40 && x < 100 && y >= 20 && y < 60
    const picture = makeRaster(160, 120, (x, y) => (isInside(x, y) ? [200, 180, 160] : [10, 20, 30]))
    const { result, log } = await rectified({ quad: rectangle(40, 20, 100, 60), codec: { picture } })
    if (!result.ok) throw new Error(result.failure.code)
    expect(result.value).toMatchObject({ width: 60, height: 40 })
    for (const [x, y] of [
      [0, 0],
      [59, 0],
      [59, 39],
      [0, 39],
      [30, 20],
    ] as const)
      expect(pixelAt(result.value, x, y)).toEqual([200, 180, 160])
    expect(log.released).toBe(log.surfaces)
  })

  test('begins at the first corner: a document that lies on its side is set upright', async () => {
    const picture = greyRaster(160, 120, (x) => (x < 80 ? 40 : 200))
    const [a, b, c, d] = WHOLE
    const { result } = await rectified({ quad: [b, c, d, a], codec: { picture } })
    if (!result.ok) throw new Error(result.failure.code)
    expect(result.value).toMatchObject({ width: 120, height: 160 })
    expect(pixelAt(result.value, 60, 20)).toEqual([200, 200, 200])
    expect(pixelAt(result.value, 60, 140)).toEqual([40, 40, 40])
  })

  test.each([
    [1000, 160, 120],
    [160, 160, 120],
    [80, 80, 60],
    [1, 1, 1],
  ])('wanted at %i pixels has %i x %i: never more than the photo', async (longSidePixels, width, height) => {
    expect((await rectified({ longSidePixels })).result).toMatchObject({ ok: true, value: { width, height } })
  })
})

describe('the decode', () => {
  const large = makeJpeg({ width: 1600, height: 1200 })
  const part = rectangle(400, 300, 1200, 700)

  test.each([
    [200, 0.25],
    [400, 0.5],
    [5000, 1],
  ])('for %i pixels along the document asks for a share of %d of the photo', async (longSidePixels, scale) => {
    const { result, log } = await rectified({ bytes: large, quad: part, longSidePixels })
    expect(log.requests).toMatchObject([{ width: 1600, height: 1200, scale, oversampling: 1 }])
    expect(result).toMatchObject({ ok: true, value: { width: Math.min(800, longSidePixels) } })
  })

  test('asks for enough where the document is farthest away', async () => {
    const leaning: Quad = [
      [600, 300],
      [1000, 300],
      [1200, 900],
      [400, 900],
    ]
    const { log } = await rectified({ bytes: large, quad: leaning, longSidePixels: 200 })
    expect(log.requests[0]?.scale).toBeGreaterThanOrEqual(200 / 632)
  })

  test('of more pixels than a canvas holds is bounded', async () => {
    const bytes = makeJpeg({ width: 12_000, height: 9000 })
    const { log } = await rectified({ bytes, quad: rectangle(0, 0, 600, 400), longSidePixels: 600 })
    const { scale = 1 } = log.requests[0] ?? {}
    const pixels = 12_000 * 9000 * scale ** 2
    expect(pixels).toBeLessThanOrEqual(16_777_216)
    expect(pixels).toBeGreaterThan(16_700_000)
  })

  test('corners are followed to whatever size the decoder answers', async () => {
    const picture = greyRaster(160, 120, (x, y) => (x >= 40 && x < 120 && y >= 30 && y < 70 ? 220 : 30))
    const { result } = await rectified({ bytes: large, quad: part, longSidePixels: 80, codec: { picture } })
    if (!result.ok) throw new Error(result.failure.code)
    expect([...new Set(result.value.data)].sort()).toEqual([220, 255])
  })
})

describe('failures', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['the start of a photo', jpeg.subarray(0, 2), 'damaged'],
    ['a bomb', makePng({ width: 20_000, height: 20_000 }), 'too-large'],
  ] as const)('%s', async (_, bytes, code) => {
    const { result, log } = await rectified({ bytes })
    expect(result.ok || result.failure.code).toBe(code)
    expect(log.decodes).toBe(0)
  })

  test.each(['damaged', 'unsupported', 'encoder'] as const)('the decoder says %s', async (code) => {
    expect((await rectified({ codec: { decodes: fail(code) } })).result).toEqual(fail(code))
  })

  test('corners that cross are a mistake of ours, not of the photo', async () => {
    const [a, b, c, d] = WHOLE
    await expect(rectified({ quad: [a, c, b, d] })).rejects.toThrow('corners')
  })

  test('cancelled before the decode: none is made', async () => {
    const { result, log } = await rectified({ signal: { aborted: true } })
    expect(result).toEqual(fail('aborted'))
    expect(log.decodes).toBe(0)
  })

  test('cancelled during the decode: what was lent is given back', async () => {
    const signal = { aborted: false }
    const onStep = () => {
      signal.aborted = true
    }
    const { result, log } = await rectified({ signal, onStep })
    expect(result).toEqual(fail('aborted'))
    expect(log.released).toBe(log.surfaces)
  })
})
