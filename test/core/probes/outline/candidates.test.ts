import { describe, expect, test } from 'vitest'
import { intersectionOverUnion } from '../../../../src/core/geometry/overlap.ts'
import { ordered, sidesOf } from '../../../../src/core/geometry/quad.ts'
import type { Quad } from '../../../../src/core/model.ts'
import { cornerCosine, findCandidates, outsideBy } from '../../../../src/core/probes/outline/candidates.ts'
import { findLines } from '../../../../src/core/probes/outline/lines.ts'
import type { Segment } from '../../../../src/core/probes/outline/segments.ts'
import { box, furthestCorner, turnedBox } from '../../../support/draw.ts'
import { makePlane } from '../../../support/make-sight.ts'

const [WIDTH, HEIGHT] = [400, 300]

function segmentsOf(quad: Quad): Segment[] {
  return sidesOf(quad).map(([[x0, y0], [x1, y1]]) => {
    const length = Math.hypot(x1 - x0, y1 - y0)
    return { x0, y0, x1, y1, nx: -(y1 - y0) / length, ny: (x1 - x0) / length, length }
  })
}

function candidatesOf(segments: readonly Segment[]) {
  const lines = findLines(
    segments,
    makePlane(40, 30, () => 0),
    WIDTH,
    HEIGHT,
  )
  return findCandidates(lines, WIDTH, HEIGHT)
}

const nearest = (quad: Quad, segments: readonly Segment[]) =>
  Math.min(...candidatesOf(segments).map((candidate) => furthestCorner(ordered(quad), ordered(candidate.quad))))

describe('four sides make a candidate', () => {
  test.each([0, 10, 40, 75])('turned by %i degrees', (degrees) => {
    const quad = turnedBox([200, 150], 190, 120, degrees)
    expect(nearest(quad, segmentsOf(quad))).toBeLessThan(0.5)
  })

  test('seen at a slant', () => {
    const quad: Quad = [
      [90, 60],
      [320, 90],
      [350, 240],
      [50, 210],
    ]
    expect(nearest(quad, segmentsOf(quad))).toBeLessThan(0.5)
  })

  test('that come first among others, where edges end at the corners', () => {
    const quad = box(80, 70, 220, 140)
    const strays = [segmentsOf(box(10, 40, 380, 1))[0], segmentsOf(box(340, 20, 1, 260))[3]]
    const [best] = candidatesOf([...segmentsOf(quad), ...strays.flatMap((stray) => stray ?? [])])
    expect(best && intersectionOverUnion(best.quad, quad)).toBeGreaterThan(0.98)
  })

  test('rather than four edges of the same size that go on beyond the corners', () => {
    const card = box(30, 60, 140, 100)
    const crossed = box(230, 65, 140, 100)
    const across = segmentsOf(box(210, 65, 180, 100)).filter(({ ny }) => Math.abs(ny) > 0.5)
    const down = segmentsOf(box(230, 45, 140, 140)).filter(({ nx }) => Math.abs(nx) > 0.5)
    const longer = [...across, ...down]
    const [best] = candidatesOf([...longer, ...segmentsOf(card)])
    expect(nearest(crossed, longer)).toBeLessThan(0.5)
    expect(best && intersectionOverUnion(best.quad, card)).toBeGreaterThan(0.98)
  })

  test('with one of them half hidden', () => {
    const quad = box(80, 70, 220, 140)
    const upperLeft = segmentsOf(box(80, 70, 220, 70)).slice(3)
    expect(nearest(quad, [...segmentsOf(quad).slice(0, 3), ...upperLeft])).toBeLessThan(0.5)
  })
})

test('a card that two borders cut off has them for sides', () => {
  const corner = segmentsOf(box(-80, -60, 300, 220)).slice(1, 3)
  const cut = candidatesOf(corner).filter(({ frameSides }) => frameSides === 2)
  expect(Math.max(...cut.map(({ quad }) => intersectionOverUnion(quad, box(0, 0, 220, 160))))).toBeGreaterThan(0.97)
})

describe('no candidate is made', () => {
  test('of lines that are all parallel', () => {
    const sides = segmentsOf(box(80, 5, 220, 290)).filter(({ nx }) => Math.abs(nx) > 0.5)
    expect(candidatesOf(sides).filter(({ frameSides }) => frameSides === 0)).toEqual([])
  })

  test('of nothing', () => {
    expect(candidatesOf([])).toEqual([])
  })

  test.each([
    ['too narrow', box(5, 140, 390, 40)],
    ['too small', box(80, 140, 60, 50)],
  ])('that is %s', (_, quad) => {
    expect(candidatesOf(segmentsOf(quad)).filter(({ frameSides }) => frameSides === 0)).toEqual([])
  })
})

test.each([
  [[200, 150], 0],
  [[-40, 150], 0.1],
  [[459, 150], 0.15],
  [[200, -60], 0.2],
  [[-40, 389], 0.3],
] as const)('%o lies outside by %f of the frame', (point, share) => {
  expect(outsideBy(point, WIDTH, HEIGHT)).toBeCloseTo(share, 9)
})

test('the cosine of a corner is 0 for a right one, positive for a sharp and negative for a blunt one', () => {
  expect(cornerCosine(box(0, 0, 5, 3), 2)).toBeCloseTo(0, 9)
  const slanted: Quad = [
    [0, 0],
    [4, 0],
    [6, 2],
    [2, 2],
  ]
  expect(cornerCosine(slanted, 0)).toBeCloseTo(Math.SQRT1_2, 9)
  expect(cornerCosine(slanted, 1)).toBeCloseTo(-Math.SQRT1_2, 9)
})
