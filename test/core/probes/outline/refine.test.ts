import { describe, expect, test } from 'vitest'
import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import { refine } from '../../../../src/core/probes/outline/refine.ts'
import { addNoise, box, drawPolygon, furthestCorner, turnedBox } from '../../../support/draw.ts'
import { type Colour, makeRaster } from '../../../support/make-raster.ts'
import { makeScene } from '../../../support/make-scene.ts'

/** As refine counts: from the middle of the first pixel. */
const shifted = (quad: Quad) => mapQuad(quad, ([x, y]): Point => [x - 0.5, y - 0.5])
/** Each corner moved by so many pixels, each another way. */
function nudged([a, b, c, d]: Quad, by: number): Quad {
  const move = ([x, y]: Point, angle: number): Point => [x + by * Math.cos(angle), y + by * Math.sin(angle)]
  return [move(a, 0.3), move(b, 2.2), move(c, 4.5), move(d, 5.9)]
}

function makeCard(quad: Quad, card: Colour = [220, 220, 215]) {
  return addNoise(
    drawPolygon(
      makeRaster(400, 300, () => [60, 60, 65]),
      quad,
      card,
    ),
    3,
  )
}

describe('a quad beside the edges of a card is moved onto them, to a fraction of a pixel', () => {
  test.each([0, 8, 33, 45])('turned by %i degrees', (degrees) => {
    const truth = shifted(turnedBox([200, 150], 220, 140, degrees))
    const photo = makeCard(turnedBox([200, 150], 220, 140, degrees))
    for (const by of [0, 2, 4]) {
      expect(furthestCorner(truth, refine(photo, nudged(truth, by), 6))).toBeLessThan(0.5)
    }
  })

  test('seen at a slant', () => {
    const quad: Quad = [
      [95, 60],
      [310, 82],
      [345, 240],
      [60, 215],
    ]
    expect(furthestCorner(shifted(quad), refine(makeCard(quad), nudged(shifted(quad), 3), 6))).toBeLessThan(0.5)
  })

  test('of hardly another luma than the table', () => {
    const quad = turnedBox([200, 150], 220, 140, 5)
    const photo = makeCard(quad, [84, 80, 78])
    expect(furthestCorner(shifted(quad), refine(photo, nudged(shifted(quad), 2), 6))).toBeLessThan(1)
  })

  test('with rounded corners', () => {
    const truth = box(90, 80, 220, 140)
    const photo = makeCard([
      [104, 80],
      [296, 80],
      [296, 220],
      [104, 220],
    ])
    drawPolygon(photo, box(90, 94, 220, 112), [220, 220, 215])
    expect(furthestCorner(shifted(truth), refine(photo, nudged(shifted(truth), 2), 6))).toBeLessThan(1)
  })

  test('with print, on wood', () => {
    const quad = turnedBox([400, 300], 430, 270, 11)
    const photo = makeScene({ table: 'wood', quads: [quad] })
    expect(furthestCorner(shifted(quad), refine(photo, nudged(shifted(quad), 3), 6))).toBeLessThan(1)
  })
})

test('corners come back in the order in which they were given', () => {
  const [a, b, c, d] = box(90, 80, 220, 140)
  const photo = makeCard([a, b, c, d])
  for (const quad of [
    [b, c, d, a],
    [d, c, b, a],
  ] as const) {
    expect(furthestCorner(shifted(quad), refine(photo, nudged(shifted(quad), 2), 6))).toBeLessThan(0.5)
  }
})

test('where there is no edge beside a side, it stays where it was', () => {
  const quad = box(90, 80, 220, 140)
  const blank = makeRaster(400, 300, () => [120, 120, 120])
  expect(furthestCorner(quad, refine(blank, quad, 6))).toBeLessThan(1e-9)
})

test('a side that has left the photo stays where it was, and the others are moved', () => {
  const quad = box(-60, 80, 250, 140)
  const found = refine(makeCard(quad), shifted(box(-60, 82, 250, 136)), 6)
  expect(found?.[0][0]).toBeCloseTo(-60.5, 0)
  expect(found?.[1][1]).toBeCloseTo(79.5, 0)
  expect(found?.[2][1]).toBeCloseTo(219.5, 0)
})
