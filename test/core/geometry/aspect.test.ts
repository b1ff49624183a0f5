import { describe, expect, test } from 'vitest'
import { straightSize, tiltOf, trueAspect } from '../../../src/core/geometry/aspect.ts'
import { box, turnedBox } from '../../support/draw.ts'
import { seeCard } from '../../support/see-card.ts'

const FRAME = { width: 4000, height: 3000 }

describe('a rectangle seen from straight above', () => {
  test.each([0, 17, 45, 80])('has the shape of its sides, turned by %i degrees, and no tilt', (degrees) => {
    const quad = turnedBox([1700, 1400], 1500, 1000, degrees)
    expect(trueAspect(quad, FRAME.width, FRAME.height)).toBeCloseTo(1.5, 6)
    // The arc cosine of nearly 1 keeps half of the digits only.
    expect(tiltOf(quad, FRAME.width, FRAME.height)).toBeLessThan(1e-4)
  })
})

test('corners too far from those of a rectangle keep the plain ratio of their sides', () => {
  const funnel = [
    [1000, 1000],
    [3000, 1000],
    [2200, 2000],
    [1800, 2000],
  ] as const
  const plain = (2000 + 400) / 2 / Math.hypot(800, 1000)
  expect(trueAspect(funnel, FRAME.width, FRAME.height)).toBeCloseTo(plain, 9)
})

describe('the size at which a document is shown straight', () => {
  test.each([
    ['lying', box(100, 100, 1600, 1000), { width: 800, height: 500 }],
    ['standing', box(100, 100, 1000, 1600), { width: 500, height: 800 }],
  ])('has the longer side that was asked for: %s', (_, quad, expected) => {
    expect(straightSize(quad, FRAME, 800)).toEqual(expected)
  })

  test('is never longer than it is seen', () => {
    expect(straightSize(box(100, 100, 160, 100), FRAME, 800)).toEqual({ width: 160, height: 100 })
  })

  test('has the shape of the card itself, however it is tilted', () => {
    for (const leanDegrees of [0, 15, 30]) {
      const { width, height } = straightSize(seeCard({ leanDegrees, towardsDegrees: 60 }), FRAME, 900)
      expect(width).toBe(900)
      expect(width / height / 1.5857).toBeGreaterThan(0.93)
      expect(width / height / 1.5857).toBeLessThan(1.07)
    }
  })

  test('is at least a pixel', () => {
    expect(straightSize(box(0, 0, 300, 0.1), FRAME, 100)).toEqual({ width: 100, height: 1 })
  })
})
