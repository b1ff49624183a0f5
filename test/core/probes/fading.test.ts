import { describe, expect, test } from 'vitest'
import { fadingAround } from '../../../src/core/probes/fading.ts'
import { findBlobs } from '../../../src/core/raster/blobs.ts'

const [WIDTH, HEIGHT] = [120, 80]
const LEVEL = 243

/** The largest spot of a plane whose levels follow from the distance to a point. */
function fadingOf(level: (distance: number) => number, x = 60, y = 40) {
  const data = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    level(Math.hypot((at % WIDTH) - x, Math.floor(at / WIDTH) - y)),
  )
  const [spot] = findBlobs(
    Uint8Array.from(data, (value) => (value >= LEVEL ? 1 : 0)),
    WIDTH,
  )
  if (!spot) throw new Error('no spot')
  return fadingAround(spot, { width: WIDTH, height: HEIGHT, data }, LEVEL)
}

describe('a spot of 10 pixels', () => {
  test.each([40, 100, 200])('on paper of %i falls by what is between', (paper) => {
    expect(fadingOf((distance) => (distance <= 10 ? 255 : paper)).fall).toBe(LEVEL - paper)
  })

  test('that ends at once is half down after one pixel', () => {
    expect(fadingOf((distance) => (distance <= 10 ? 255 : 100)).distance).toBe(1)
  })

  test('that fades over 20 is half down after about half of that', () => {
    const { fall, distance } = fadingOf((distance) => Math.max(103, Math.min(255, LEVEL - 7 * (distance - 10))))
    expect(fall).toBe(140)
    expect(distance).toBeGreaterThan(8)
    expect(distance).toBeLessThan(13)
  })

  test('does not see a line of print in its light', () => {
    expect(fadingOf((distance) => (distance <= 10 ? 255 : Math.round(distance) === 16 ? 20 : 200)).fall).toBe(43)
  })
})

describe('a spot that runs out of the picture', () => {
  const disc = (distance: number) => (distance <= 10 ? 255 : 100)

  test.each([
    ['nowhere', 60, 40, 1],
    ['on one side', 0, 40, 0.5],
    ['in a corner', 0, 0, 0.25],
  ])('%s is seen on so many of its sides', (_, x, y, share) => {
    const { seen, fall } = fadingOf(disc, x, y)
    expect(Math.abs(seen - share)).toBeLessThan(0.15)
    expect(fall).toBe(LEVEL - 100)
  })

  test('is as wide as a disc of its area', () => {
    expect(fadingOf(disc).radius).toBeCloseTo(10, 0)
    expect(fadingOf(disc, 0).radius).toBeCloseTo(10 / Math.SQRT2, 0)
  })

  test('on nearly all sides tells nothing', () => {
    expect(fadingOf((distance) => (distance <= 150 ? 255 : 100), 0, 0)).toMatchObject({ fall: 0, distance: 0 })
  })
})
