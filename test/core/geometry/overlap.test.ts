import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clip, intersectionOverUnion } from '../../../src/core/geometry/overlap.ts'
import { contains, mapQuad, signedArea } from '../../../src/core/geometry/quad.ts'
import { turnedBox } from '../../support/draw.ts'

const place = fc.integer({ min: 0, max: 60 })
const boxes = fc
  .tuple(place, place, fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 60 }), fc.nat(180))
  .map(([x, y, width, height, degrees]) => turnedBox([x, y], width, height, degrees))

test('two quads overlap as much as each other, and each overlaps itself wholly', () => {
  fc.assert(
    fc.property(boxes, boxes, (one, other) => {
      const overlap = intersectionOverUnion(one, other)
      expect(overlap).toBeCloseTo(intersectionOverUnion(other, one), 9)
      expect(overlap).toBeGreaterThanOrEqual(0)
      expect(overlap).toBeLessThanOrEqual(1 + 1e-9)
      expect(intersectionOverUnion(one, one)).toBeCloseTo(1, 9)
    }),
  )
})

test('overlap does not change when both are moved and enlarged together', () => {
  fc.assert(
    fc.property(boxes, boxes, fc.integer({ min: 1, max: 50 }), (one, other, scale) => {
      const [larger, otherLarger] = [one, other].map((quad) =>
        mapQuad(quad, ([x, y]) => [scale * x + 7, scale * y - 90]),
      )
      expect(larger && otherLarger && intersectionOverUnion(larger, otherLarger)).toBeCloseTo(
        intersectionOverUnion(one, other),
        6,
      )
    }),
  )
})

test('what is clipped lies in both quads, and is no larger than either', () => {
  fc.assert(
    fc.property(boxes, boxes, (one, other) => {
      const both = clip(one, other)
      for (const point of both) {
        expect(contains(one, point, 1e-6)).toBe(true)
        expect(contains(other, point, 1e-6)).toBe(true)
      }
      const smaller = Math.min(Math.abs(signedArea(one)), Math.abs(signedArea(other)))
      expect(Math.abs(signedArea(both))).toBeLessThanOrEqual(smaller + 1e-6)
    }),
  )
})
