import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/create.ts'
import { decodeAll, invented, paint } from '../support/canvas.ts'
import { evidenceOf, renderedBy, tryRender, windowOf } from '../support/engines.ts'
import { qualityOf } from '../support/make-jpeg.ts'

const engine = createEngine()
afterAll(() => engine.dispose())

describe('a noisy photo of twelve megapixels', () => {
  let photo: Uint8Array<ArrayBuffer>
  beforeAll(async () => {
    photo = await paint(4032, 3024, invented(20), { quality: 0.95 })
    expect(photo.length).toBeGreaterThan(4_194_304)
  })

  test.each([
    [204_800, 4_000_000],
    [150_000, 307_200],
    [100_000, 204_800],
  ])('lands within %i to %i bytes', { timeout: 60_000 }, async (minBytes, maxBytes) => {
    const written = await renderedBy(engine, photo, windowOf(maxBytes, minBytes))
    expect(written.length).toBeLessThanOrEqual(maxBytes)
    expect(written.length).toBeGreaterThanOrEqual(minBytes)
    const { pixels, decoding } = await evidenceOf(engine, written)
    expect(decoding).toBe('decoded')
    expect(Math.abs((pixels?.width ?? 0) / (pixels?.height ?? 1) - 4 / 3)).toBeLessThan(0.01)
  })

  async function fillOf(maxBytes: number): Promise<number> {
    const written = await renderedBy(engine, photo, windowOf(maxBytes))
    return qualityOf(written) >= 95 ? 1 : written.length / maxBytes
  }

  test.each([
    [4_000_000, 0.8],
    [307_200, 0.9],
    [204_800, 0.9],
  ])('uses the %i bytes that it may have', { timeout: 60_000 }, async (maxBytes, fill) => {
    expect(await fillOf(maxBytes)).toBeGreaterThanOrEqual(fill)
  })
})

describe('a photo of more pixels than a canvas holds', () => {
  test('is written within the side that is allowed', { timeout: 60_000 }, async () => {
    const photo = await paint(6000, 4500, invented(), { quality: 0.8 })
    const written = await renderedBy(engine, photo, windowOf(4_000_000))
    const picture = await decodeAll(written)
    expect(picture.width).toBeLessThanOrEqual(4096)
    expect(picture.width).toBeGreaterThan(3500)
    expect(written.length).toBeLessThanOrEqual(4_000_000)
  })
})

describe('too small a file', () => {
  test('rises with the quality, not with padding', async () => {
    const photo = await paint(1200, 900, invented(40), { quality: 0.4 })
    const min = 204_800
    expect(photo.length).toBeLessThan(min)
    const written = await renderedBy(engine, photo, windowOf(4_000_000, min))
    expect(written.length).toBeGreaterThanOrEqual(min)
    // The last two bytes end the picture, and nothing in it is a comment.
    expect([...written.subarray(-2)]).toEqual([0xff, 0xd9])
    expect(await decodeAll(written)).toMatchObject({ width: 1200, height: 900 })
  })

  test('stays too small where nothing honest helps, and keeps its pixels', async () => {
    const photo = await paint(640, 480, invented(0), { quality: 0.3 })
    const written = await renderedBy(engine, photo, windowOf(4_000_000, 204_800))
    expect(written.length).toBeLessThan(204_800)
    expect(await decodeAll(written)).toMatchObject({ width: 640, height: 480 })
  })
})

describe('print and screens', () => {
  test.each([
    [480, 360],
    [640, 480],
    [1080, 2400],
    [1600, 1200],
  ])('a sharp screenshot of %i x %i is written, not called unfaithful', async (width, height) => {
    const png = await paint(
      width,
      height,
      (context) => {
        context.fillStyle = '#fff'
        context.fillRect(0, 0, width, height)
        context.fillStyle = '#000'
        context.font = '14px monospace'
        for (let y = 20; y < height; y += 17) context.fillText('域名实名认证 ██▌█ INVENTED.EXAMPLE '.repeat(9), 4, y)
      },
      { type: 'image/png' },
    )
    expect((await tryRender(engine, png, windowOf(4_000_000))).ok).toBe(true)
  })
})
