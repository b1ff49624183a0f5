import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../src/core/edits/index.ts'
import { frameDocument } from '../../src/core/frame-document.ts'
import { quadOf } from '../../src/core/geometry/box.ts'
import { homographyBetween, project } from '../../src/core/geometry/homography.ts'
import { materialOf } from '../../src/core/material.ts'
import type { Point, Quad, Raster } from '../../src/core/model.ts'
import { greyRaster } from '../support/make-raster.ts'

const FRAME = { width: 640, height: 480 }
const CARD = materialOf('id-portrait')

/** The corners of a card somewhere in the frame, each moved by up to 30 pixels. */
const anyCorners = fc
  .array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 })), { minLength: 4, maxLength: 4 })
  .map((moves): Quad => {
    const at = (index: number, x: number, y: number): Point => [
      x + (moves[index]?.[0] ?? 0),
      y + (moves[index]?.[1] ?? 0),
    ]
    return [at(0, 110, 120), at(1, 510, 120), at(2, 510, 370), at(3, 110, 370)]
  })

/** Dots on the document, in shares of its sides. */
const DOTS: readonly Point[] = [
  [0.1, 0.15],
  [0.5, 0.5],
  [0.88, 0.2],
  [0.2, 0.85],
  [0.9, 0.9],
]

test('a straightened document has every dot where it belongs, within half a pixel', async () => {
  await fc.assert(
    fc.asyncProperty(anyCorners, async (corners) => {
      const edit = frameDocument(corners, FRAME, CARD)
      if (!edit) throw new Error('These are the corners of a document.')
      const { width, height, margin } = edit
      const toPhoto = homographyBetween(quadOf({ left: 0, top: 0, right: width, bottom: height }), corners)
      if (!toPhoto) throw new Error('The corners span an area.')
      const wanted = DOTS.map(([x, y]): Point => [x * width, y * height])
      const straight = await applyEdits(dotted(wanted.map((point) => project(toPhoto, point))), [edit], 1)
      expect([straight.width, straight.height]).toEqual([width + 2 * margin, height + 2 * margin])
      for (const [x, y] of wanted) {
        const [seenX, seenY] = centroid(straight, x + margin, y + margin)
        expect(Math.hypot(seenX - x - margin, seenY - y - margin)).toBeLessThan(0.5)
      }
    }),
    { numRuns: 40 },
  )
})

test('the margin shows nothing that is not in the photo', () => {
  fc.assert(
    fc.property(anyCorners, fc.double({ min: 0, max: 0.25, noNaN: true }), (corners, share) => {
      const edit = frameDocument(corners, FRAME, CARD, share)
      if (!edit) throw new Error('These are the corners of a document.')
      const { width, height, margin } = edit
      const map = homographyBetween(quadOf({ left: 0, top: 0, right: width, bottom: height }), corners)
      if (!map) throw new Error('The corners span an area.')
      const sheet = quadOf({ left: -margin, top: -margin, right: width + margin, bottom: height + margin })
      for (const [x, y] of sheet.map((point) => project(map, point))) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(FRAME.width)
        expect(y).toBeLessThanOrEqual(FRAME.height)
      }
      expect(margin).toBeLessThanOrEqual(Math.ceil(share * Math.max(width, height)))
    }),
  )
})

/** Round dots of light with soft edges, drawn no further than they reach. */
function dotted(points: readonly Point[]): Raster {
  const picture = greyRaster(FRAME.width, FRAME.height, () => 0)
  for (const [u, v] of points) {
    for (let y = Math.floor(v) - REACH; y <= v + REACH; y++) {
      for (let x = Math.floor(u) - REACH; x <= u + REACH; x++) {
        const light = 255 * Math.exp(-((x + 0.5 - u) ** 2 + (y + 0.5 - v) ** 2) / 8)
        picture.data.fill(light, (y * FRAME.width + x) * 4, (y * FRAME.width + x) * 4 + 3)
      }
    }
  }
  return picture
}

/** Of a dot, pixels: its light has faded to a thousandth. */
const REACH = 10

/** The middle of the light around a point. */
function centroid({ width, data }: Raster, nearX: number, nearY: number): Point {
  let [light, sumX, sumY] = [0, 0, 0]
  for (let y = Math.round(nearY) - 12; y < nearY + 12; y++) {
    for (let x = Math.round(nearX) - 12; x < nearX + 12; x++) {
      const value = data[(y * width + x) * 4] ?? 0
      light += value
      sumX += value * (x + 0.5)
      sumY += value * (y + 0.5)
    }
  }
  return [sumX / light, sumY / light]
}
