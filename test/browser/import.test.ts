import { afterAll, describe, expect, test } from 'vitest'
import { failureOf, materialOf } from '../../src/core/index.ts'
import { createRemoteEngine } from '../../src/engine/remote.ts'
import { concat } from '../support/bytes.ts'
import { evidenceOf, mustSucceed, photoOf, renderedBy, tryRender, windowOf } from '../support/engines.ts'
import heicUrl from '../support/files/invented-p3.heic?url'
import { makePdf } from '../support/make-pdf.ts'

const engine = createRemoteEngine({
  startWorker: () => new Worker(new URL('../../src/engine/worker.ts', import.meta.url), { type: 'module' }),
  loadLocal: () => Promise.reject(new Error('The worker did not start.')),
})
afterAll(() => engine.dispose())
const heic = new Uint8Array(await (await fetch(heicUrl)).arrayBuffer())
const WINDOW = windowOf(400_000)

/** Looks at a written file through the browser's own decoder. */
async function pixelsOf(bytes: Uint8Array<ArrayBuffer>) {
  const image = await createImageBitmap(new Blob([bytes]))
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const { width, height } = canvas
  const dataOf = (x: number, y: number, across: number, down: number) =>
    context?.getImageData(x, y, across, down).data ?? new Uint8ClampedArray()
  return {
    width,
    height,
    at: (x: number, y: number) => [...dataOf(x, y, 1, 1)].slice(0, 3),
    /** Pixels darker than half in a part of the picture, given in shares of its sides. */
    ink(left: number, top: number, right: number, bottom: number) {
      const [x, y] = [Math.round(left * width), Math.round(top * height)]
      const data = dataOf(x, y, Math.round(right * width) - x, Math.round(bottom * height) - y)
      return data.filter((value, index) => index % 4 === 0 && value < 128).length
    },
  }
}

describe('a HEIC', () => {
  test('is read, and its Display P3 becomes sRGB', async () => {
    const evidence = await evidenceOf(engine, heic)
    expect(evidence).toMatchObject({
      decoding: 'decoded',
      pixels: { width: 640, height: 400 },
      file: { format: 'heic' },
    })
    const { width, height, at } = await pixelsOf(await renderedBy(engine, heic, WINDOW))
    expect([width, height]).toEqual([640, 400])
    // The picture holds 200, 100, 100 in Display P3: 215, 93, 97 by lcms (imaging.md section 4).
    for (const [channel, value] of [215, 93, 97].entries()) expect(at(160, 100)[channel]).toBeCloseTo(value, -1)
    expect(at(160, 100)[0]).toBeGreaterThan(208)
    for (const value of at(480, 300)) expect(Math.abs(value - 150)).toBeLessThan(3)
  })

  test('of which half is missing is damaged', async () => {
    const evidence = await evidenceOf(engine, heic.slice(0, heic.length - 700))
    expect(failureOf(evidence)).toBe('damaged')
  })
})

describe('a PDF', () => {
  test('of one page is drawn at 300 dots per inch, with letters that it does not carry', async () => {
    const latin = 'BT /F1 40 Tf 80 700 Td (Invented Person) Tj ET'
    const chinese = 'BT /F2 40 Tf 80 500 Td <865A67844E4B4EBA> Tj ET'
    const pdf = makePdf({ pages: [`${latin} ${chinese}`] })
    const { pixels, decoding } = await evidenceOf(engine, pdf)
    expect({ pixels, decoding }).toMatchObject({ decoding: 'decoded', pixels: { width: 2479, height: 3508 } })

    const { ink, width, height } = await pixelsOf(await renderedBy(engine, pdf, windowOf(2_000_000)))
    expect([width, height]).toEqual([2479, 3508])
    const lines = { above: ink(0.1, 0, 0.9, 0.1), latin: ink(0.1, 0.12, 0.9, 0.18), chinese: ink(0.1, 0.36, 0.9, 0.42) }
    expect(lines.above).toBe(0)
    expect(lines.latin).toBeGreaterThan(10_000)
    expect(lines.chinese).toBeGreaterThan(10_000)
  })

  test('that is turned stands upright', async () => {
    const { pixels } = await evidenceOf(engine, makePdf({ rotation: 90 }))
    expect(pixels).toMatchObject({ width: 3508, height: 2479 })
  })

  test('of several pages asks for one, and gives that one', async () => {
    const bytes = makePdf({ pages: ['', '100 100 300 300 re f', ''] })
    const [first, second] = [photoOf(bytes), { ...photoOf(bytes), page: 2 }]
    expect(await engine.probe(first, materialOf('licence'))).toMatchObject({ failure: { code: 'several-pages' } })
    expect(mustSucceed(await engine.pages(first))).toHaveLength(3)
    expect(mustSucceed(await engine.probe(second, materialOf('licence'))).decoding).toBe('decoded')

    const recipe = { sources: [{ original: 'a', edits: [] }], encoding: WINDOW } as const
    const { bytes: written } = mustSucceed(await engine.render({ a: second }, recipe))
    // Files never lie in shared memory.
    const { ink } = await pixelsOf(written as Uint8Array<ArrayBuffer>)
    expect(ink(0, 0, 1, 1)).toBeGreaterThan(100_000)
    expect(await engine.probe({ ...first, page: 4 }, materialOf('licence'))).toMatchObject({
      value: { decoding: 'damaged' },
    })
  })

  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['that asks for a password', makePdf({ isEncrypted: true }), 'encrypted'],
    ['that is nothing but its first line', concat('%PDF-1.7\n'), 'damaged'],
    ['whose end is missing before any page', makePdf().slice(0, 60), 'damaged'],
  ])('%s is explained', async (_, bytes, code) => {
    expect(failureOf(await evidenceOf(engine, bytes))).toBe(code)
    expect(await tryRender(engine, bytes, WINDOW)).toMatchObject({ failure: { code } })
  })
})
