import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/create.ts'
import { createLocalEngine } from '../../src/engine/local.ts'
import { decodeAll, distance, paint, quadrants } from '../support/canvas.ts'
import { evidenceOf, renderedBy, windowOf } from '../support/engines.ts'
import { exifSegment, markersOf, withSegments } from '../support/make-jpeg.ts'
import type { Colour } from '../support/make-raster.ts'

const COLOURS: Readonly<Record<string, readonly [css: string, rgb: Colour]>> = {
  TL: ['#d02020', [208, 32, 32]],
  TR: ['#20a040', [32, 160, 64]],
  BL: ['#2040d0', [32, 64, 208]],
  BR: ['#e0d030', [224, 208, 48]],
}

/** For each orientation, where the fields of the upright picture are stored: TL, TR, BL, BR of the stored one. */
const STORED = {
  1: 'TL TR BL BR',
  2: 'TR TL BR BL',
  3: 'BR BL TR TL',
  4: 'BL BR TL TR',
  5: 'TL BL TR BR',
  6: 'TR BR TL BL',
  7: 'BR TR BL TL',
  8: 'BL TL BR TR',
} as const

const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const
type Orientation = (typeof ORIENTATIONS)[number]

async function storedAs(orientation: Orientation, width: number, height: number) {
  const colours = STORED[orientation].split(' ').map((field) => COLOURS[field]?.[0] ?? '')
  const jpeg = await paint(width, height, quadrants(colours))
  return withSegments(jpeg, exifSegment({ orientation, order: orientation % 2 === 0 ? 'MM' : 'II' }))
}

async function expectUpright(bytes: Uint8Array<ArrayBuffer>, orientation: Orientation) {
  const picture = await decodeAll(bytes)
  expect(picture.width > picture.height).toBe(orientation < 5)
  for (const [field, [, colour]] of Object.entries(COLOURS)) {
    const shown = picture.at(field.endsWith('L') ? 0.25 : 0.75, field.startsWith('T') ? 0.25 : 0.75)
    expect(distance(shown, colour)).toBeLessThanOrEqual(6)
  }
  // No EXIF, no XMP: nothing that could turn it once more.
  expect(markersOf(bytes)).not.toContain(0xe1)
  return picture
}

/** The sizes that decoders were asked for, while the browser's own does the work. */
const asked: (number | undefined)[] = []
const BrowserDecoder = globalThis.ImageDecoder
class WatchedDecoder extends BrowserDecoder {
  constructor(init: ImageDecoderInit) {
    super(init)
    asked.push(init.desiredWidth)
  }
}
afterEach(() => {
  globalThis.ImageDecoder = BrowserDecoder
  asked.length = 0
})

describe('a photo decoded in full', () => {
  test.each(ORIENTATIONS)('of orientation %i is measured and written upright', async (orientation) => {
    const engine = await createLocalEngine()
    const bytes = await storedAs(orientation, 320, 240)
    const [width, height] = orientation < 5 ? [320, 240] : [240, 320]
    expect((await evidenceOf(engine, bytes)).pixels).toMatchObject({ width, height, orientation })
    const written = await renderedBy(engine, bytes, windowOf(4_000_000))
    expect(await expectUpright(written, orientation)).toMatchObject({ width, height })
    expect((await evidenceOf(engine, written)).pixels).toMatchObject({ width, height, orientation: 1 })
  })
})

describe('a photo decoded at a few eighths of its size', () => {
  test.each(ORIENTATIONS)('of orientation %i is written upright', async (orientation) => {
    const engine = await createLocalEngine()
    const bytes = await storedAs(orientation, 2400, 1800)
    globalThis.ImageDecoder = WatchedDecoder
    const picture = await expectUpright(await renderedBy(engine, bytes, windowOf(40_000)), orientation)
    expect(asked[0]).toBeLessThan(1800)
    expect(Math.max(picture.width, picture.height)).toBeLessThan(1200)
    expect(
      Math.abs(Math.max(picture.width, picture.height) / Math.min(picture.width, picture.height) - 4 / 3),
    ).toBeLessThan(0.01)
  })
})

describe('in the worker', () => {
  const engine = createEngine()
  afterAll(() => engine.dispose())

  test.each([3, 6] as const)('orientation %i comes out the same, with a turn on top of it', async (orientation) => {
    const bytes = await storedAs(orientation, 320, 240)
    await expectUpright(await renderedBy(engine, bytes, windowOf(4_000_000)), orientation)
    const turned = await decodeAll(
      await renderedBy(engine, bytes, windowOf(4_000_000), [{ edit: 'rotate', quarterTurns: 1 }]),
    )
    // Clockwise: what was at the bottom left is now at the top left.
    expect(distance(turned.at(0.25, 0.25), [32, 64, 208])).toBeLessThanOrEqual(6)
    expect(distance(turned.at(0.75, 0.25), [208, 32, 32])).toBeLessThanOrEqual(6)
  })
})
