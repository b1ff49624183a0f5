import { describe, expect, test } from 'vitest'
import { mapQuad, ordered } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import { maskCandidates } from '../../../../src/core/probes/outline/mask-candidates.ts'
import { box, depthIn, furthestCorner, turnedBox } from '../../../support/draw.ts'
import { makePlane, makeSight } from '../../../support/make-sight.ts'

/** The size of the candidates, four times that of the mask. */
const [WIDTH, HEIGHT] = [384, 288]
const CELL = 4

const shares = (quad: Quad) => mapQuad(quad, ([x, y]): Point => [x / WIDTH, y / HEIGHT])
const quadsOf = (...quads: readonly Quad[]) =>
  maskCandidates(makeSight(quads.map(shares)).mask, WIDTH, HEIGHT).map(({ quad }) => quad)

describe('a quad around what the network takes for a document', () => {
  // Which corner comes first may differ where two are as near to the top left.
  test.each([0, 15, 30, 60])('lies within a cell of it, turned by %i degrees', (degrees) => {
    const truth = turnedBox([190, 140], 200, 126, degrees)
    const [quad] = quadsOf(truth)
    expect(quad && furthestCorner(ordered(truth), ordered(quad))).toBeLessThan(CELL)
  })

  test('follows a slanted view', () => {
    const truth: Quad = [
      [90, 60],
      [300, 85],
      [330, 235],
      [50, 210],
    ]
    const [quad] = quadsOf(truth)
    expect(quad && furthestCorner(truth, ordered(quad))).toBeLessThan(CELL)
  })

  test('has no borders of the photo for sides', () => {
    expect(maskCandidates(makeSight([box(0.2, 0.2, 0.5, 0.5)]).mask, WIDTH, HEIGHT)[0]?.frameSides).toBe(0)
  })
})

describe('a document that is seen with less certainty in part', () => {
  const truth = box(100, 80, 200, 126)
  const nearest = (likelihoodAt: (place: Point) => number) => {
    const mask = makePlane(WIDTH / CELL, HEIGHT / CELL, (x, y) => likelihoodAt([CELL * (x + 0.5), CELL * (y + 0.5)]))
    return Math.min(...maskCandidates(mask, WIDTH, HEIGHT).map(({ quad }) => furthestCorner(truth, ordered(quad))))
  }

  test('has a quad of its own where it runs into what lies beside it', () => {
    const beside = box(180, 20, 80, 60)
    expect(nearest((place) => (depthIn(truth, place) > 0 ? 1 : depthIn(beside, place) > 0 ? 0.6 : 0))).toBeLessThan(
      CELL,
    )
  })

  test('has one that goes on under a reflection', () => {
    const reflection = box(240, 80, 60, 126)
    expect(nearest((place) => (depthIn(reflection, place) > 0 ? 0.4 : depthIn(truth, place) > 0 ? 1 : 0))).toBeLessThan(
      CELL,
    )
  })
})

test('each of two documents has one, the larger first', () => {
  const [small, large] = [box(20, 20, 100, 70), box(160, 110, 190, 130)]
  const quads = quadsOf(small, large)
  expect(quads[0] && furthestCorner(large, ordered(quads[0]))).toBeLessThan(CELL)
  expect(quads[1] && furthestCorner(small, ordered(quads[1]))).toBeLessThan(CELL)
})

test('of many patches only the three largest have one', () => {
  const patches = [0, 1, 2, 3].map((at) => box(10 + 90 * at, 60, 40 + 10 * at, 90))
  const quads = quadsOf(...patches)
  expect(quads.length).toBeGreaterThanOrEqual(3)
  expect(quads.every((quad) => ordered(quad)[0][0] > 50)).toBe(true)
})

test.each([
  ['nothing is', () => 0],
  ['only a speck is', (x: number, y: number) => (x < 8 && y < 8 ? 1 : 0)],
  ['everything is unlikely to be', () => 0.29],
])('there is none where %s document', (_, likelihood) => {
  expect(maskCandidates(makePlane(96, 72, likelihood), WIDTH, HEIGHT)).toEqual([])
})
