import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loupeZoom, placeLoupe } from '../../../src/app/corners/place-loupe.ts'

const PHONE = { width: 360, height: 800 }

test.each([
  ['above the finger', [180, 400], { left: 116, top: 228 }],
  ['above the finger, but on the screen', [10, 400], { left: 4, top: 228 }],
  ['beside a finger at the top, where there is more room', [100, 100], { left: 144, top: 36 }],
  ['beside a finger at the top right', [300, 60], { left: 128, top: 4 }],
] as const)('it lies %s', (_, finger, place) => {
  expect(placeLoupe(finger, 128, PHONE)).toEqual(place)
})

test('it is on the screen and away from the finger, from 360 pixels up', () => {
  const screen = fc.record({
    width: fc.integer({ min: 360, max: 2000 }),
    height: fc.integer({ min: 360, max: 1400 }),
  })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(screen, share, share, (size, x, y) => {
      const finger = [x * size.width, y * size.height] as const
      const { left, top } = placeLoupe(finger, 128, size)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(left + 128).toBeLessThanOrEqual(size.width)
      expect(top + 128).toBeLessThanOrEqual(size.height)
      const beside = Math.max(left - finger[0], finger[0] - left - 128)
      const above = Math.max(top - finger[1], finger[1] - top - 128)
      expect(Math.max(beside, above)).toBeGreaterThanOrEqual(40)
    }),
  )
})

test.each([
  ['a phone, 12 megapixels', 0.08, 3, 1],
  ['a desk, 12 megapixels', 0.2, 1, 2],
  ['a desk, a small photo', 1.5, 1, 6],
])('%s', (_, shown, ratio, zoom) => {
  expect(loupeZoom(shown, ratio)).toBe(zoom)
})
