import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tiltOf, trueAspect } from '../../../src/core/geometry/aspect.ts'
import { homographyBetween, project } from '../../../src/core/geometry/homography.ts'
import { clip, intersectionOverUnion } from '../../../src/core/geometry/overlap.ts'
import {
  centreOf,
  contains,
  isConvex,
  mapQuad,
  meanSides,
  ordered,
  perimeterOf,
  signedArea,
} from '../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../src/core/model.ts'
import { seeCard } from '../../support/see-card.ts'

const box = (x: number, y: number, width: number, height: number): Quad => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** Each corner somewhere in a quarter of its own: always convex enough to be seen. */
const quads: fc.Arbitrary<Quad> = fc
  .tuple(...Array.from({ length: 8 }, () => fc.double({ min: 0, max: 30, noNaN: true })))
  .map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]) => [
    [a, b],
    [100 - c, d],
    [100 - e, 100 - f],
    [g, 100 - h],
  ])

describe('a quad', () => {
  test('has sides, an area and a middle', () => {
    const quad = box(10, 20, 30, 40)
    expect(meanSides(quad)).toEqual([30, 40])
    expect(perimeterOf(quad)).toBe(140)
    expect(signedArea(quad)).toBe(1200)
    expect(signedArea([...quad].reverse())).toBe(-1200)
    expect(centreOf(quad)).toEqual([25, 40])
  })

  test('contains what is inside, and a little more with a tolerance', () => {
    const quad = box(0, 0, 10, 10)
    expect(contains(quad, [5, 5])).toBe(true)
    expect(contains(quad, [10.5, 5])).toBe(false)
    expect(contains(quad, [10.5, 5], 1)).toBe(true)
    expect(contains(ordered(quad), [5, -3], 1)).toBe(false)
  })

  test('is brought into one order, whichever corner comes first and whichever way round', () => {
    fc.assert(
      fc.property(quads, fc.nat(3), fc.boolean(), (quad, turns, isMirrored) => {
        const turned = [...quad.slice(turns), ...quad.slice(0, turns)]
        const given = (isMirrored ? turned.reverse() : turned) as unknown as Quad
        expect(ordered(given)).toEqual(ordered(quad))
        expect(signedArea(ordered(given))).toBeGreaterThan(0)
      }),
    )
  })

  test('is convex, or folded', () => {
    expect(isConvex(box(0, 0, 4, 3))).toBe(true)
    const [a, b, c, d] = box(0, 0, 4, 3)
    expect(isConvex([a, c, b, d])).toBe(false)
    expect(isConvex([a, b, [0.5, 0.5], d])).toBe(false)
  })
})

describe('a homography', () => {
  test('takes corners to corners, and back again', () => {
    fc.assert(
      fc.property(quads, quads, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (from, to, share) => {
        const there = homographyBetween(from, to)
        const back = homographyBetween(to, from)
        if (!there || !back) throw new Error('Convex quads have a homography.')
        for (const [at, corner] of from.entries()) expectNear(project(there, corner), to[at])
        const inside: Point = [
          from[0][0] + (from[2][0] - from[0][0]) * share,
          from[0][1] + (from[2][1] - from[0][1]) * share,
        ]
        expectNear(project(back, project(there, inside)), inside)
      }),
    )
  })

  test('does not exist where corners fall together', () => {
    const [a, b] = box(0, 0, 1, 1)
    expect(homographyBetween([a, a, b, b], box(0, 0, 1, 1))).toBeUndefined()
  })
})

describe('overlap', () => {
  test.each([
    [box(0, 0, 10, 10), 1],
    [box(5, 0, 10, 10), 50 / 150],
    [box(20, 0, 10, 10), 0],
    [box(2, 2, 5, 5), 25 / 100],
  ])('of two boxes %#', (other, expected) => {
    expect(intersectionOverUnion(box(0, 0, 10, 10), other)).toBeCloseTo(expected, 9)
    expect(intersectionOverUnion(other, box(0, 0, 10, 10))).toBeCloseTo(expected, 9)
  })

  test('does not mind which way round corners are listed', () => {
    const mirrored = [...box(5, 0, 10, 10)].reverse() as unknown as Quad
    expect(intersectionOverUnion(box(0, 0, 10, 10), mirrored)).toBeCloseTo(1 / 3, 9)
    expect(Math.abs(signedArea(clip(mirrored, box(0, 0, 10, 10))))).toBeCloseTo(50, 9)
  })
})

describe('the shape behind a quad', () => {
  test.each([0, 10, 20, 30])('is that of the card at a lean of %i degrees', (leanDegrees) => {
    for (const towardsDegrees of [0, 30, 45, 90, 200]) {
      for (const turnDegrees of [0, 15, 60]) {
        const quad = seeCard({ leanDegrees, towardsDegrees, turnDegrees })
        expect(trueAspect(quad, 4000, 3000)).toBeGreaterThan(1.5857 * 0.93)
        expect(trueAspect(quad, 4000, 3000)).toBeLessThan(1.5857 * 1.07)
        expect(tiltOf(quad, 4000, 3000)).toBeCloseTo(leanDegrees, 0)
      }
    }
  })

  test('does not change with the size of the photo', () => {
    const quad = seeCard({ leanDegrees: 20, towardsDegrees: 30 })
    const half = mapQuad(quad, ([x, y]) => [x / 2, y / 2])
    expect(trueAspect(half, 2000, 1500)).toBeCloseTo(trueAspect(quad, 4000, 3000), 9)
    expect(tiltOf(half, 2000, 1500)).toBeCloseTo(tiltOf(quad, 4000, 3000), 9)
  })
})

function expectNear(point: Point, expected: Point | undefined): void {
  expect(Math.hypot(point[0] - (expected?.[0] ?? Number.NaN), point[1] - (expected?.[1] ?? Number.NaN))).toBeLessThan(
    1e-5,
  )
}
