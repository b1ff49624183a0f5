import { expect, test } from 'vitest'
import { fail, type Quad, type Raster } from '../../src/core/index.ts'
import { onBothEngines } from '../support/both-engines.ts'
import { distance, paint, quadrants } from '../support/canvas.ts'
import { mustSucceed, photoOf } from '../support/engines.ts'
import { exifSegment, withSegments } from '../support/make-jpeg.ts'
import { type Colour, pixelAt } from '../support/make-raster.ts'

/** A card of 85.6 x 54 turned by 20 degrees, in the middle of the photo. */
const [ACROSS, DOWN] = [1712, 1080]
const TURN = (20 * Math.PI) / 180
const COLOURS: readonly Colour[] = [
  [208, 32, 32],
  [32, 160, 64],
  [32, 64, 208],
  [224, 208, 48],
]

/** A photo of 3000 x 2400 with the card on a black table. */
async function photograph(): Promise<Uint8Array<ArrayBuffer>> {
  return paint(3000, 2400, (context) => {
    context.fillRect(0, 0, 3000, 2400)
    context.translate(1500, 1200)
    context.rotate(TURN)
    context.translate(-ACROSS / 2, -DOWN / 2)
    quadrants(COLOURS.map(([red, green, blue]) => `rgb(${red} ${green} ${blue})`))(context, ACROSS, DOWN)
  })
}

const corner = (x: number, y: number) =>
  [1500 + x * Math.cos(TURN) - y * Math.sin(TURN), 1200 + x * Math.sin(TURN) + y * Math.cos(TURN)] as const
const CORNERS: Quad = [
  corner(-ACROSS / 2, -DOWN / 2),
  corner(ACROSS / 2, -DOWN / 2),
  corner(ACROSS / 2, DOWN / 2),
  corner(-ACROSS / 2, DOWN / 2),
]

/** Four fields of one colour each, up to their very edges. */
function expectStraight(raster: Raster): void {
  const { width, height } = raster
  for (const [field, colour] of COLOURS.entries()) {
    const [left, top] = [(field % 2) * (width / 2), Math.floor(field / 2) * (height / 2)]
    for (const x of [0.02, 0.25, 0.48]) {
      for (const y of [0.02, 0.25, 0.48]) {
        const shown = pixelAt(raster, Math.floor(left + x * width), Math.floor(top + y * height))
        expect(distance(shown, colour), `${shown} at ${x}, ${y} of field ${field}`).toBeLessThanOrEqual(12)
      }
    }
  }
}

onBothEngines((engine) => {
  test.each([
    [400, 400],
    [1000, 1000],
    [9000, ACROSS],
  ])('a turned card wanted at %i pixels comes back straight at %i', async (longSidePixels, width) => {
    const raster = mustSucceed(await engine.rectify(photoOf(await photograph()), CORNERS, longSidePixels))
    expect(raster.width).toBe(width)
    expect(Math.abs(raster.height - (width * DOWN) / ACROSS)).toBeLessThanOrEqual(1)
    expect(raster.data).toBeInstanceOf(Uint8ClampedArray)
    expect(raster.data.length).toBe(raster.width * raster.height * 4)
    expectStraight(raster)
  })

  test('corners are those of the upright photo, however it is stored', async () => {
    const sideways = withSegments(await photograph(), exifSegment({ orientation: 6 }))
    // Stored 3000 x 2400 and shown turned to the right: what was at (x, y) is at (2400 - y, x).
    const [a, b, c, d] = CORNERS.map(([x, y]) => [2400 - y, x] as const)
    if (!a || !b || !c || !d) throw new Error('four corners')
    expectStraight(mustSucceed(await engine.rectify(photoOf(sideways), [a, b, c, d], 600)))
  })

  test('what cannot be read says why, and the next one works', async () => {
    expect(await engine.rectify(photoOf(new Uint8Array()), CORNERS, 600)).toEqual(fail('empty'))
    expect((await engine.rectify(photoOf(await photograph()), CORNERS, 200)).ok).toBe(true)
  })

  test('cancelling answers at once', async () => {
    const controller = new AbortController()
    const task = { signal: controller.signal, onStep: () => controller.abort() }
    expect(await engine.rectify(photoOf(await photograph()), CORNERS, 600, task)).toEqual(fail('aborted'))
  })
})
