import { describe, expect, test } from 'vitest'
import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import { FEATURES, type Features, featuresOf } from '../../../../src/core/probes/outline/candidate-features.ts'
import { edgeMapOf } from '../../../../src/core/probes/outline/edge-map.ts'
import type { View } from '../../../../src/core/probes/outline/side-features.ts'
import { opponentPlanesOf } from '../../../../src/core/raster/opponent.ts'
import { box, turnedBox } from '../../../support/draw.ts'
import { makeScene } from '../../../support/make-scene.ts'
import { makeSight } from '../../../support/make-sight.ts'
import { takeUnwritten } from '../../../support/take-unwritten.ts'

const [WIDTH, HEIGHT] = [400, 300]
/** 1.585 to 1, as identity cards are. */
const CARD = turnedBox([200, 150], 214, 135, 6)
const ID_1 = [1.5857]

function viewOf(quads: readonly Quad[]): View {
  const planes = opponentPlanesOf(makeScene({ width: WIDTH, height: HEIGHT, quads }), takeUnwritten)
  const shares = quads.map((quad) => mapQuad(quad, ([x, y]): Point => [x / WIDTH, y / HEIGHT]))
  return { planes, edges: edgeMapOf(planes, takeUnwritten), sight: makeSight(shares) }
}

const view = viewOf([CARD])
const measured = (quad: Quad, aspects: readonly number[] = ID_1): Features =>
  featuresOf({ quad, frameSides: 0 }, view, aspects)
const grown = (factor: number) => mapQuad(CARD, ([x, y]): Point => [200 + (x - 200) * factor, 150 + (y - 150) * factor])

describe('the card itself', () => {
  const features = measured(CARD)

  test('has edges on all sides, where the network sees document', () => {
    for (const key of ['covered', 'leastCovered', 'near', 'leastNear', 'steady', 'overlap', 'parted'] as const) {
      expect(features[key]).toBeGreaterThan(0.85)
    }
    expect(features.beyond).toBeLessThan(0.2)
    expect(features.leaking).toBeLessThan(0.1)
  })

  test('has the expected shape, right angles, and lies inside', () => {
    expect(features.shape).toBeGreaterThan(0.9)
    expect(features.skew).toBe(0)
    expect(features.outside).toBe(0)
    expect(features.area).toBeCloseTo(Math.sqrt((214 * 135) / (WIDTH * HEIGHT)), 6)
  })

  test('is measured the same whichever corner comes first', () => {
    const [a, b, c, d] = CARD
    for (const quad of [
      [c, d, a, b],
      [d, c, b, a],
    ] as const) {
      const other = measured(quad)
      for (const key of FEATURES) expect(other[key]).toBeCloseTo(features[key], 1)
    }
  })
})

describe('beside the card', () => {
  test('a larger quad has no edges and covers too much', () => {
    const { covered, overlap, leaking } = measured(grown(1.25))
    expect(covered).toBeLessThan(0.2)
    expect(overlap).toBeLessThan(0.75)
    expect(leaking).toBeLessThan(0.05)
  })

  test('a smaller quad covers too little, and document leaks out of it', () => {
    const { overlap, leaking } = measured(grown(0.75))
    expect(overlap).toBeLessThan(0.65)
    expect(leaking).toBeGreaterThan(0.8)
  })

  test('a quad that shares three sides is given away by the fourth', () => {
    const [a, b, c, d] = CARD
    const longer: Quad = [a, [b[0] + 60, b[1] + 6.3], [c[0] + 60, c[1] + 6.3], d]
    const { covered, leastCovered, leastParted } = measured(longer)
    expect(covered).toBeGreaterThan(0.5)
    expect(leastCovered).toBeLessThan(0.3)
    expect(leastParted).toBeLessThan(0.3)
  })
})

describe('the shape', () => {
  test('is that of the nearest of the materials, lying or standing; half a point where none is known', () => {
    expect(measured(CARD, [Math.SQRT2, 1.5857]).shape).toBe(measured(CARD, [1.5857]).shape)
    expect(measured(CARD, [Math.SQRT2]).shape).toBeLessThan(0.6)
    expect(measured(CARD, [3]).shape).toBe(0)
    expect(measured(CARD, []).shape).toBe(0.5)
    expect(measured(turnedBox([200, 150], 135, 214, 6)).shape).toBeGreaterThan(0.9)
  })

  test('that is skewed is no rectangle', () => {
    const [a, b, [x, y], d] = CARD
    expect(measured([a, b, [x + 60, y], d]).skew).toBeGreaterThan(0.1)
  })

  test('of what the border cuts off cannot be told', () => {
    expect(featuresOf({ quad: box(0, 40, 200, 130), frameSides: 1 }, view, ID_1).shape).toBe(0.35)
  })
})

test('corners outside of the frame add up', () => {
  expect(measured(box(-40, 50, 200, 130)).outside).toBeCloseTo(4 * 2 * 0.1, 6)
})

test('a border of the photo is no side to be measured', () => {
  const cut = box(-1, 60, 220, 150)
  const cutView = viewOf([box(-80, 60, 299, 150)])
  const { leastCovered, leastNear } = featuresOf({ quad: cut, frameSides: 1 }, cutView, ID_1)
  expect(leastCovered).toBeGreaterThan(0.8)
  expect(leastNear).toBeGreaterThan(0.8)
})
