import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Engine } from '../../src/core/index.ts'
import { createLocalEngine } from '../../src/engine/local.ts'
import { decodeAll, invented, paint } from '../support/canvas.ts'
import { evidenceOf, renderedBy, windowOf } from '../support/engines.ts'

/** Browsers without a canvas for workers draw on the page's, and browser-image-compression writes the file. */
describe('without OffscreenCanvas', () => {
  let engine: Engine
  let photo: Uint8Array<ArrayBuffer>
  const elements = vi.spyOn(document, 'createElement')

  beforeAll(async () => {
    photo = await paint(1600, 1200, invented(), { quality: 0.95 })
    const taken = globalThis.OffscreenCanvas
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas')
    engine = await createLocalEngine().finally(() => {
      globalThis.OffscreenCanvas = taken
    })
  })
  afterAll(() => elements.mockRestore())

  test('the element is what draws', async () => {
    elements.mockClear()
    await evidenceOf(engine, photo)
    expect(elements).toHaveBeenCalledWith('canvas')
  })

  test('a photo is measured the same', async () => {
    const usual = await evidenceOf(await createLocalEngine(), photo)
    const { sharpness, ...facts } = await evidenceOf(engine, photo)
    expect(facts).toEqual({ ...usual, sharpness: undefined })
    expect(Math.abs((sharpness?.score ?? -100) - (usual.sharpness?.score ?? 0))).toBeLessThanOrEqual(2)
  })

  test.each([200_000, 120_000])(
    'a photo is written below %i bytes, in its own shape',
    { timeout: 30_000 },
    async (maxBytes) => {
      const written = await renderedBy(engine, photo, windowOf(maxBytes, 50_000))
      expect([...written.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
      expect(written.length).toBeLessThanOrEqual(maxBytes)
      expect(written.length).toBeGreaterThanOrEqual(50_000)
      const { width, height } = await decodeAll(written)
      expect(Math.abs(width / height - 4 / 3)).toBeLessThan(0.01)
    },
  )
})
