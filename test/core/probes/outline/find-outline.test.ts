import { describe, expect, test } from 'vitest'
import { intersectionOverUnion } from '../../../../src/core/geometry/overlap.ts'
import { mapQuad, ordered } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad, Raster } from '../../../../src/core/model.ts'
import { findOutline } from '../../../../src/core/probes/outline/find-outline.ts'
import { createNetwork, type Network } from '../../../../src/core/probes/outline/network/network.ts'
import * as weights from '../../../../src/core/probes/outline/network/weights.ts'
import { shrinkTo } from '../../../../src/core/raster/shrink.ts'
import { box, turnedBox } from '../../../support/draw.ts'
import { makeRaster, pixelAt } from '../../../support/make-raster.ts'
import { makeScene } from '../../../support/make-scene.ts'
import { makeNetwork } from '../../../support/make-sight.ts'

// The network as it is shipped: scenes are easy and tolerances wide, so that other weights pass as well.
const network = createNetwork(weights)
const ID_1 = [1.5857]
const find = (photo: Raster, aspects: readonly number[] = ID_1) => findOutline(photo, aspects, network)
const overlapOf = (truth: Quad, found: Quad | undefined) => (found ? intersectionOverUnion(truth, found) : 0)

const SLANTED: Quad = [
  [180, 140],
  [610, 165],
  [650, 440],
  [130, 410],
]

describe.each(['dark', 'wood'] as const)('a light card on a %s table', (table) => {
  test.each([
    ['straight', turnedBox([400, 300], 420, 265, 0)],
    ['turned a little', turnedBox([400, 300], 420, 265, 8)],
    ['turned far', turnedBox([400, 300], 420, 265, 35)],
    ['seen at a slant', SLANTED],
  ])('is found whole, %s', (_, quad) => {
    const outline = find(makeScene({ table, quads: [quad] }))
    expect(outline.state).toBe('whole')
    expect(outline.confidence).toBeGreaterThan(0.5)
    expect(overlapOf(quad, outline.quad)).toBeGreaterThan(0.95)
  })

  test.each([
    ['left', box(-150, 150, 480, 303)],
    ['right', box(480, 150, 480, 303)],
    ['bottom', box(160, 420, 480, 303)],
  ] as const)('is cut off: %s', (side, quad) => {
    const outline = find(makeScene({ table, quads: [quad] }))
    expect(outline.state).toBe('cut')
    expect(outline.cutSides).toEqual([side])
  })

  test('is not there', () => {
    const outline = find(makeScene({ table, quads: [] }))
    expect(outline.state).toBe('none')
    expect(outline).not.toHaveProperty('quad')
  })

  test('lies beside another one', () => {
    const quads = [turnedBox([400, 155], 340, 214, 2), turnedBox([400, 440], 340, 214, -2)] as const
    const { state, quad, others } = find(makeScene({ table, quads }))
    expect(state).toBe('several')
    expect(others).toHaveLength(1)
    for (const truth of quads) {
      expect(Math.max(overlapOf(truth, quad), overlapOf(truth, others?.[0]))).toBeGreaterThan(0.9)
    }
  })
})

test('what is measured is that of the card', () => {
  const { coverage, aspect, longSidePixels, tiltDegrees } = find(
    makeScene({ quads: [turnedBox([400, 300], 420, 265, 8)] }),
  )
  expect(coverage).toBeCloseTo((420 * 265) / (800 * 600), 2)
  expect(Math.abs((aspect ?? 0) - 420 / 265)).toBeLessThan(0.03)
  expect(Math.abs((longSidePixels ?? 0) - 420)).toBeLessThan(4)
  expect(tiltDegrees).toBeLessThan(4)
})

describe('the outline of a picture that is', () => {
  const scene = makeScene({ table: 'wood', quads: [SLANTED] })
  const { quad } = find(scene)

  /** The overlap of what is found in another view of the scene with what was found in the scene. */
  function agreement(view: Raster, place: (point: Point) => Point): number {
    const found = find(view)
    expect(found.state).toBe('whole')
    return quad ? overlapOf(ordered(mapQuad(quad, place)), found.quad) : 0
  }

  test('mirrored is mirrored', () => {
    const mirrored = makeRaster(800, 600, (x, y) => pixelAt(scene, 799 - x, y))
    expect(agreement(mirrored, ([x, y]) => [800 - x, y])).toBeGreaterThan(0.97)
  })

  test('given a quarter turn is turned', () => {
    const turned = makeRaster(600, 800, (x, y) => pixelAt(scene, y, 599 - x))
    expect(agreement(turned, ([x, y]) => [600 - y, x])).toBeGreaterThan(0.97)
  })

  test('upside down is upside down', () => {
    const turned = makeRaster(800, 600, (x, y) => pixelAt(scene, 799 - x, 599 - y))
    expect(agreement(turned, ([x, y]) => [800 - x, 600 - y])).toBeGreaterThan(0.97)
  })

  test('of another size is as much smaller', () => {
    expect(agreement(shrinkTo(scene, 600), ([x, y]) => [0.75 * x, 0.75 * y])).toBeGreaterThan(0.97)
  })
})

describe('a card without any edge that stands out', () => {
  const card = turnedBox([400, 300], 420, 265, 8)
  const photo = makeScene({ quads: [] })

  test('is outlined by a network that sees it well', () => {
    const outline = findOutline(photo, ID_1, seeing(card, 1))
    expect(outline.state).toBe('whole')
    expect(overlapOf(card, outline.quad)).toBeGreaterThan(0.9)
  })

  test('is asked about where the network hardly sees it, though it is sure of a whole one, and the outline is wrong', () => {
    const outline = findOutline(photo, ID_1, seeing(card, 0.3))
    expect(outline).toMatchObject({ state: 'unsure', doubt: 'unclear' })
    expect(overlapOf(card, outline.quad)).toBeLessThan(0.9)
  })
})

/** A network that is sure of one whole document; `clarity`: what its log odds of where are multiplied by. */
function seeing(quad: Quad, clarity: number): Network {
  const { look } = makeNetwork([mapQuad(quad, ([x, y]): Point => [x / 800, y / 600])])
  return {
    look(input, hint) {
      const { planes } = look(input, hint)
      const data = planes.data.map((logOdds) => clarity * logOdds)
      return { planes: { ...planes, data }, states: Float32Array.of(6, 0, 0, 0, 0) }
    },
  }
}
