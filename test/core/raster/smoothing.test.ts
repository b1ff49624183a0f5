import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smooth } from '../../../src/core/raster/binomial.ts'
import { localMean } from '../../../src/core/raster/local-mean.ts'
import type { Plane } from '../../../src/core/raster/luma.ts'
import { createRandom } from '../../support/scenes/random.ts'
import { takeUnwritten } from '../../support/take-unwritten.ts'

const side = fc.integer({ min: 1, max: 14 })

function randomPlane(width: number, height: number, seed: number): Plane {
  const random = createRandom(seed)
  return { width, height, data: Float32Array.from({ length: width * height }, () => random.between(0, 255)) }
}

function planeFrom({ width, height }: Plane, value: (x: number, y: number) => number): number[] {
  return Array.from({ length: width * height }, (_, at) => value(at % width, Math.floor(at / width)))
}

function expectNear(plane: Plane, expected: readonly number[]): void {
  expect(plane.data).toHaveLength(expected.length)
  for (const [at, value] of expected.entries()) expect(plane.data[at]).toBeCloseTo(value, 2)
}

test('the binomial kernel is laid over every pixel, along rows and along columns, but not over the border', () => {
  fc.assert(
    fc.property(side, side, fc.nat(1e6), (width, height, seed) => {
      const plane = randomPlane(width, height, seed)
      const before = plane.data.slice()
      const weights = (at: number, length: number) => (at < 2 || at >= length - 2 ? [0, 0, 16, 0, 0] : [1, 4, 6, 4, 1])
      const expected = planeFrom(plane, (x, y) => {
        let sum = 0
        for (const [row, down] of weights(y, height).entries()) {
          for (const [column, across] of weights(x, width).entries()) {
            if (down * across > 0) sum += down * across * (before[(y + row - 2) * width + x + column - 2] ?? Number.NaN)
          }
        }
        return sum / 256
      })
      expectNear(smooth(plane), expected)
    }),
  )
})

test('the local mean is that of the square around each pixel, as far as it lies in the picture', () => {
  fc.assert(
    fc.property(side, side, fc.integer({ min: 0, max: 6 }), fc.nat(1e6), (width, height, radius, seed) => {
      const plane = randomPlane(width, height, seed)
      const expected = planeFrom(plane, (x, y) => {
        const values: number[] = []
        for (let row = Math.max(0, y - radius); row <= Math.min(height - 1, y + radius); row++) {
          for (let column = Math.max(0, x - radius); column <= Math.min(width - 1, x + radius); column++) {
            values.push(plane.data[row * width + column] ?? Number.NaN)
          }
        }
        return values.reduce((sum, value) => sum + value, 0) / values.length
      })
      expectNear(localMean(plane, radius, takeUnwritten), expected)
    }),
  )
})
