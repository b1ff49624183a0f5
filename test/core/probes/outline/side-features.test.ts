import { describe, expect, test } from 'vitest'
import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad, Raster } from '../../../../src/core/model.ts'
import { edgeMapOf } from '../../../../src/core/probes/outline/edge-map.ts'
import { measureSide, type View } from '../../../../src/core/probes/outline/side-features.ts'
import { opponentPlanesOf } from '../../../../src/core/raster/opponent.ts'
import { addNoise, box, drawPolygon } from '../../../support/draw.ts'
import { type Colour, makeRaster } from '../../../support/make-raster.ts'
import { makeSight } from '../../../support/make-sight.ts'
import { takeUnwritten } from '../../../support/take-unwritten.ts'

const [WIDTH, HEIGHT] = [400, 300]
const CARD = box(100, 80, 200, 130)

function viewOf(photo: Raster, seen: readonly Quad[] = [CARD]): View {
  const planes = opponentPlanesOf(photo, takeUnwritten)
  const shares = seen.map((quad) => mapQuad(quad, ([x, y]): Point => [x / WIDTH, y / HEIGHT]))
  return { planes, edges: edgeMapOf(planes, takeUnwritten), sight: makeSight(shares) }
}

const table = () => makeRaster(WIDTH, HEIGHT, () => [60, 60, 64])
const withCard = (colour: Colour = [220, 220, 215]) => addNoise(drawPolygon(table(), CARD, colour), 2)
/** The upper side of the card, or a line beside it. */
const upper = (view: View, by = 0) => measureSide(view, [100, 80 + by], [300, 80 + by], [0, 1])

describe('the side of a card', () => {
  const view = viewOf(withCard())

  test('is an edge all along, which ends at the corners', () => {
    const { covered, beyond } = upper(view)
    expect(covered).toBe(1)
    expect(beyond).toBeLessThan(0.2)
  })

  test('is a clear and steady step of colour, near and far', () => {
    const { near, far, steady } = upper(view)
    expect(near).toBeGreaterThan(0.95)
    expect(far).toBeGreaterThan(0.95)
    expect(steady).toBe(1)
  })

  test('is likely for the network, with document inside of it only', () => {
    const { likely, parted } = upper(view)
    expect(likely).toBeGreaterThan(0.7)
    expect(parted).toBeGreaterThan(0.9)
  })

  test('is the same whichever end comes first', () => {
    const there = upper(view)
    const back = measureSide(view, [300, 80], [100, 80], [0, 1])
    for (const key of ['covered', 'near', 'far', 'likely', 'parted'] as const)
      expect(back[key]).toBeCloseTo(there[key], 1)
  })

  test('parts the wrong way round when the candidate lies on the other side of it', () => {
    expect(measureSide(view, [100, 80], [300, 80], [0, -1]).parted).toBeLessThan(-0.9)
  })
})

describe('a line beside the card', () => {
  test.each([-30, 30])('has no edge and no step, %i pixels off', (by) => {
    const { covered, near, likely, parted } = upper(viewOf(withCard()), by)
    expect(covered).toBeLessThan(0.1)
    expect(near).toBeLessThan(0.1)
    expect(likely).toBeLessThan(0.05)
    expect(Math.abs(parted)).toBeLessThan(0.1)
  })

  test('crosses its sides, whose edges do not run along it', () => {
    expect(measureSide(viewOf(withCard()), [60, 140], [340, 140], [0, 1]).covered).toBeLessThan(0.1)
  })
})

test('an edge that goes on beyond the corners is told', () => {
  const striped = addNoise(drawPolygon(table(), box(0, 80, WIDTH, 130), [220, 220, 215]), 2)
  expect(upper(viewOf(striped)).beyond).toBeGreaterThan(0.9)
})

test('edges that stand across the side are none of its own', () => {
  const fence = makeRaster(WIDTH, HEIGHT, (x) => (x % 16 < 8 ? [60, 60, 64] : [220, 220, 215]))
  expect(upper(viewOf(fence)).covered).toBeLessThan(0.1)
})

test('a thin printed line is a step close to it, and none further off', () => {
  const line = addNoise(drawPolygon(table(), box(100, 80, 200, 7), [220, 220, 215]), 2)
  const { near, far } = upper(viewOf(line))
  expect(near).toBeGreaterThan(0.9)
  expect(far).toBeLessThan(0.2)
})

test('half of an edge covers half of the side', () => {
  const half = addNoise(drawPolygon(table(), box(100, 80, 100, 130), [220, 220, 215]), 2)
  expect(upper(viewOf(half)).covered).toBeCloseTo(0.5, 1)
})

test('the fainter the card, the smaller the step', () => {
  const strengths = [220, 110, 80, 70].map((luma) => upper(viewOf(withCard([luma, luma, luma]))).near)
  expect(strengths).toEqual([...strengths].sort((one, other) => other - one))
  expect(strengths[3]).toBeLessThan(0.6)
})

describe('outside of the frame', () => {
  const view = viewOf(withCard())

  test('nothing is measured', () => {
    const { covered, near, likely } = measureSide(view, [100, -20], [300, -20], [0, 1])
    expect([covered, near, likely]).toEqual([0, 0, 0])
  })

  test('the rest of a side is measured as if it were all of it', () => {
    const cut = addNoise(drawPolygon(table(), box(-100, 80, 400, 130), [220, 220, 215]), 2)
    expect(measureSide(viewOf(cut), [-100, 80], [300, 80], [0, 1]).covered).toBe(1)
  })
})
