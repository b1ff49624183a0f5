import { describe, expect, test } from 'vitest'
import { targetScale } from '../../../src/core/encoding/target-size.ts'

const window = (maxBytes: number, maxSidePixels = 4096) => ({ minBytes: 0, maxBytes, maxSidePixels })

describe('the scale of a picture', () => {
  test.each([
    ['a 12 megapixel photo into 4 MB stays as it is', 4000, 3000, window(4_000_000), 1],
    ['a small picture is never enlarged', 640, 480, window(4_000_000), 1],
    ['a side over the limit comes down to it', 8192, 2048, window(8_000_000), 0.5],
    ['a tall side counts like a wide one', 2048, 8192, window(8_000_000), 0.5],
    // 300 KB leave 0.7 bit for 3 428 571 pixels.
    ['a tight limit costs pixels', 4000, 3000, window(300_000), Math.sqrt(3_428_571 / 12_000_000)],
    ['no canvas holds more than 4096 x 4096', 8192, 8192, window(80_000_000, 16_384), 0.5],
  ])('%s', (_, width, height, limits, expected) => {
    expect(targetScale(width, height, limits)).toBeCloseTo(expected, 5)
  })

  test('the widths that look best for the measured limits are met within a tenth', () => {
    // imaging.md section 1, quality: 2016 px at 200 KB, 2016 to 2520 at 300 KB, 3024 at 800 KB for 4032 x 3024.
    expect(4032 * targetScale(4032, 3024, window(204_800))).toBeGreaterThan(1652)
    expect(4032 * targetScale(4032, 3024, window(204_800))).toBeLessThan(2016)
    expect(4032 * targetScale(4032, 3024, window(307_200))).toBeGreaterThan(2016)
    expect(4032 * targetScale(4032, 3024, window(307_200))).toBeLessThan(2520)
    expect(4032 * targetScale(4032, 3024, window(819_200))).toBeGreaterThan(3024)
  })
})
