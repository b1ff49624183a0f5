import { describe, expect, test } from 'vitest'
import type { Quad, Raster } from '../../../../src/core/model.ts'
import { edgeMapOf } from '../../../../src/core/probes/outline/edge-map.ts'
import { findSegments, type Segment } from '../../../../src/core/probes/outline/segments.ts'
import { opponentPlanesOf } from '../../../../src/core/raster/opponent.ts'
import { addNoise, box, drawPolygon, turnedBox } from '../../../support/draw.ts'
import { makeRaster } from '../../../support/make-raster.ts'
import { takeUnwritten } from '../../../support/take-unwritten.ts'

const segmentsOf = (raster: Raster) => findSegments(edgeMapOf(opponentPlanesOf(raster, takeUnwritten), takeUnwritten))

/** A light card on a dark table. */
function makeCard(quad: Quad): Raster {
  return addNoise(
    drawPolygon(
      makeRaster(300, 220, () => [50, 50, 55]),
      quad,
      [220, 220, 215],
    ),
    2,
  )
}

/** Pixels from a line, which counts from the middle of the first one. */
function offSide([from, to]: readonly [Quad[number], Quad[number]], x: number, y: number): number {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  return Math.abs((to[0] - from[0]) * (y + 0.5 - from[1]) - (to[1] - from[1]) * (x + 0.5 - from[0])) / length
}

function alongSide(segments: readonly Segment[], from: Quad[number], to: Quad[number]): Segment[] {
  return segments.filter(({ x0, y0, x1, y1 }) => offSide([from, to], x0, y0) < 1.5 && offSide([from, to], x1, y1) < 1.5)
}

describe.each([0, 7, 30, 45, 80])('a card turned by %i degrees', (degrees) => {
  const quad = turnedBox([150, 110], 160, 100, degrees)
  const segments = segmentsOf(makeCard(quad))

  test('has segments along nearly all of each side', () => {
    for (const [at, from] of quad.entries()) {
      const to = quad[(at + 1) % 4] ?? from
      const found = alongSide(segments, from, to).reduce((sum, { length }) => sum + length, 0)
      expect(found / Math.hypot(to[0] - from[0], to[1] - from[1])).toBeGreaterThan(0.85)
    }
  })

  test('has no others, and their normals point to the lighter side', () => {
    for (const { x0, y0, x1, y1, nx, ny } of segments) {
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
      expect(Math.min(...quad.map((from, at) => offSide([from, quad[(at + 1) % 4] ?? from], x, y)))).toBeLessThan(1.5)
      expect(nx * (150 - x) + ny * (110 - y)).toBeGreaterThan(0)
      expect(Math.hypot(nx, ny)).toBeCloseTo(1, 6)
    }
  })
})

test('a segment is as long as the distance of its ends, and none is shorter than asked for', () => {
  const segments = segmentsOf(makeCard(turnedBox([150, 110], 160, 100, 12)))
  for (const { x0, y0, x1, y1, length } of segments) {
    expect(Math.hypot(x1 - x0, y1 - y0)).toBeCloseTo(length, 3)
    expect(length).toBeGreaterThanOrEqual(9)
  }
})

test('a plain surface has none', () => {
  expect(segmentsOf(makeRaster(200, 150, () => [120, 110, 100]))).toEqual([])
})

test('a speck is no segment', () => {
  expect(segmentsOf(makeCard(box(150, 110, 3, 3)))).toEqual([])
})

test('a circle has short ones only', () => {
  const circle = makeRaster(300, 220, (x, y) => (Math.hypot(x - 150, y - 110) < 60 ? [220, 220, 215] : [50, 50, 55]))
  for (const { length } of segmentsOf(circle)) expect(length).toBeLessThan(60)
})
