import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clamped,
  furthest,
  type Grip,
  isSound,
  mixed,
  moved,
  placeOf,
  withSidesFrom,
} from '../../../src/app/corners/quads.ts'
import { isConvex } from '../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../src/core/model.ts'
import { box } from '../../support/draw.ts'

const FRAME = { width: 400, height: 300 }
const CARD = box(100, 80, 200, 120)
/** A side whose neighbours lean. */
const SLANTED: Quad = [
  [120, 100],
  [280, 100],
  [320, 220],
  [80, 220],
]

test.each<[Grip, Point]>([
  ['top-left', [100, 80]],
  ['top-right', [300, 80]],
  ['bottom-right', [300, 200]],
  ['bottom-left', [100, 200]],
  ['top', [200, 80]],
  ['right', [300, 140]],
  ['bottom', [200, 200]],
  ['left', [100, 140]],
])('the grip %s lies at %j', (grip, place) => {
  expect(placeOf(CARD, grip)).toEqual(place)
})

describe('moving', () => {
  test('a corner takes no other with it', () => {
    expect(moved(CARD, 'bottom-right', [7, -4], FRAME)).toEqual([
      [100, 80],
      [300, 80],
      [307, 196],
      [100, 200],
    ])
  })

  test('a corner stops at the frame, and slides along it', () => {
    expect(moved(CARD, 'top-left', [-500, 20], FRAME)[0]).toEqual([0, 100])
  })

  test('a side stays parallel to itself, and its ends on the neighbouring sides', () => {
    const [a, b, c, d] = moved(SLANTED, 'top', [50, 12], FRAME)
    expect([a[1], b[1]]).toEqual([112, 112])
    expect(a[0]).toBeCloseTo(116)
    expect(b[0]).toBeCloseTo(284)
    expect([c, d]).toEqual([SLANTED[2], SLANTED[3]])
  })

  test('a side moved along itself stays', () => {
    expect(furthest(moved(CARD, 'left', [0, 40], FRAME), CARD)).toBeCloseTo(0)
  })

  test('a side stops as a whole where one of its ends meets the frame', () => {
    const [, , c, d] = moved(SLANTED, 'bottom', [0, 300], FRAME)
    expect([c[1], d[1]]).toEqual([300, 300])
    expect(c[0]).toBeCloseTo(346.667)
    expect(d[0]).toBeCloseTo(53.333)
  })
})

test.each<[string, Quad, boolean]>([
  ['a rectangle', CARD, true],
  ['the whole frame', box(0, 0, 400, 300), true],
  ['one that is seen at a slant', SLANTED, true],
  ['one in the other direction', [CARD[0], CARD[3], CARD[2], CARD[1]], false],
  ['one whose sides cross', [CARD[0], CARD[2], CARD[1], CARD[3]], false],
  ['a dent', [CARD[0], CARD[1], [160, 120], CARD[3]], false],
  [
    'a triangle',
    [
      [100, 80],
      [300, 80],
      [200, 140],
      [100, 200],
    ],
    false,
  ],
  [
    'a corner that is nearly straight',
    [
      [100, 80],
      [300, 80],
      [201.5, 141],
      [100, 200],
    ],
    false,
  ],
  ['a stripe', box(100, 80, 200, 7), false],
  ['a thicker stripe', box(100, 80, 200, 9), true],
  ['a point', box(100, 80, 0, 0), false],
])('%s: %#', (_, quad, sound) => {
  expect(isSound(quad, FRAME)).toBe(sound)
})

test('what lies outside of the frame is brought to its edge', () => {
  expect(clamped(box(-20, -5, 500, 200), FRAME)).toEqual(box(0, 0, 400, 195))
})

describe('sides taken from what was found', () => {
  const found = box(103, 78, 194, 126)

  test('beside a corner: two of them', () => {
    expect(withSidesFrom(CARD, found, 'top-left')).toEqual([
      [103, 78],
      [300, 78],
      [300, 200],
      [103, 200],
    ])
    expect(withSidesFrom(CARD, found, 'bottom-right')).toEqual([
      [100, 80],
      [297, 80],
      [297, 204],
      [100, 204],
    ])
  })

  test('of a side: itself', () => {
    expect(withSidesFrom(CARD, found, 'right')).toEqual([
      [100, 80],
      [297, 80],
      [297, 200],
      [100, 200],
    ])
  })

  test('of all: all', () => {
    expect(withSidesFrom(CARD, found, 'all')).toEqual(found)
  })

  test('that do not meet: nothing', () => {
    const parallel: Quad = [
      [100, 80],
      [100, 180],
      [300, 200],
      [100, 200],
    ]
    expect(withSidesFrom(CARD, parallel, 'top')).toBeUndefined()
  })
})

test('half of the way lies in the middle', () => {
  expect(mixed(CARD, box(120, 80, 200, 130), 0.5)).toEqual(box(110, 80, 200, 125))
})

test('what is sound is convex', () => {
  const coordinate = fc.integer({ min: 0, max: 400 })
  const point = fc.tuple(coordinate, coordinate)
  fc.assert(
    fc.property(fc.tuple(point, point, point, point), (quad) => {
      fc.pre(isSound(quad, FRAME))
      expect(isConvex(quad)).toBe(true)
    }),
  )
})
