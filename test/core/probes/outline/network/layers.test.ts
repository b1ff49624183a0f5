import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convolveDown, convolveEach } from '../../../../../src/core/probes/outline/network/convolution.ts'
import {
  addRectified,
  addToEach,
  connect,
  grow,
  type Layer,
  mixPlanes,
  type Planes,
  poolPlanes,
  rectified,
} from '../../../../../src/core/probes/outline/network/layers.ts'
import { createRandom } from '../../../../support/scenes/random.ts'
import { takeUnwritten } from '../../../../support/take-unwritten.ts'

const relu = (value: number) => Math.max(0, value)

function randomFloats(length: number, seed: number): Float32Array {
  const random = createRandom(seed)
  return Float32Array.from({ length }, () => random.between(-1, 1))
}

function randomPlanes(count: number, width: number, height: number, seed: number): Planes {
  return { count, width, height, data: randomFloats(count * width * height, seed) }
}

function randomLayer(outputs: number, inputs: number, seed: number): Layer {
  return { outputs, weights: randomFloats(outputs * inputs, seed + 1), bias: randomFloats(outputs, seed + 2) }
}

/** Zero outside. */
function sampleAt({ width, height, data }: Planes, plane: number, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return 0
  return data[(plane * height + y) * width + x] ?? Number.NaN
}

function planesFrom(count: number, width: number, height: number, value: (p: number, x: number, y: number) => number) {
  const at = (index: number) => [Math.floor(index / width / height), index % width, Math.floor(index / width) % height]
  const data = Array.from({ length: count * width * height }, (_, index) => {
    const [plane = 0, x = 0, y = 0] = at(index)
    return value(plane, x, y)
  })
  return { count, width, height, data }
}

/** The nine products of a kernel around one place of one plane. */
function kernelAt(input: Planes, plane: number, x: number, y: number, kernel: Float32Array, dilation: number): number {
  let sum = 0
  for (let row = -1; row <= 1; row++) {
    for (let column = -1; column <= 1; column++) {
      const weight = kernel[(row + 1) * 3 + column + 1] ?? Number.NaN
      sum += weight * sampleAt(input, plane, x + column * dilation, y + row * dilation)
    }
  }
  return sum
}

function expectSame(planes: Planes, expected: Omit<Planes, 'data'> & { readonly data: readonly number[] }): void {
  expect([planes.count, planes.width, planes.height]).toEqual([expected.count, expected.width, expected.height])
  expect(planes.data.length).toBe(expected.data.length)
  const furthest = planes.data.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - (expected.data[at] ?? 0))),
    0,
  )
  expect(furthest).toBeLessThan(1e-4)
}

const count = fc.integer({ min: 1, max: 7 })
const side = fc.integer({ min: 1, max: 9 })
const even = fc.integer({ min: 1, max: 5 }).map((half) => 2 * half)

test('a convolution of stride 2 halves the planes and sums over all of them', () => {
  fc.assert(
    fc.property(count, count, even, even, fc.nat(1e6), (inputs, outputs, width, height, seed) => {
      const input = randomPlanes(inputs, width, height, seed)
      const layer = randomLayer(outputs, inputs * 9, seed)
      const kernelOf = (to: number, from: number) => layer.weights.subarray((to * inputs + from) * 9)
      expectSame(
        convolveDown(input, layer, takeUnwritten),
        planesFrom(outputs, width / 2, height / 2, (to, x, y) => {
          let sum = layer.bias[to] ?? 0
          for (let from = 0; from < inputs; from++) sum += kernelAt(input, from, 2 * x, 2 * y, kernelOf(to, from), 1)
          return relu(sum)
        }),
      )
    }),
    { numRuns: 40 },
  )
})

test.each([1, 2, 4])(
  'a kernel for each plane, dilated by %i, keeps the size, even of planes narrower than it',
  (dilation) => {
    fc.assert(
      fc.property(count, side, side, fc.nat(1e6), (planes, width, height, seed) => {
        const input = randomPlanes(planes, width, height, seed)
        const layer = randomLayer(planes, 9, seed)
        expectSame(
          convolveEach(input, layer, dilation, takeUnwritten),
          planesFrom(planes, width, height, (plane, x, y) =>
            relu((layer.bias[plane] ?? 0) + kernelAt(input, plane, x, y, layer.weights.subarray(plane * 9), dilation)),
          ),
        )
      }),
      { numRuns: 40 },
    )
  },
)

describe('mixing', () => {
  // The counts of the network first; then those that four do not divide.
  test.each([12, 16, 24, 48, 72, 1, 2, 3, 5, 6, 7, 10, 13])('%i planes sums over them, without a ReLU', (inputs) => {
    for (const outputs of [1, 2, 5, 24]) {
      const input = randomPlanes(inputs, 5, 3, inputs)
      const layer = randomLayer(outputs, inputs, outputs)
      expectSame(
        mixPlanes(input, layer, takeUnwritten),
        planesFrom(outputs, 5, 3, (to, x, y) => {
          let sum = layer.bias[to] ?? 0
          for (let from = 0; from < inputs; from++) {
            sum += (layer.weights[to * inputs + from] ?? 0) * sampleAt(input, from, x, y)
          }
          return sum
        }),
      )
    }
  })

  test('leaves what it mixes as it was, and so do the convolutions', () => {
    const input = randomPlanes(4, 6, 4, 1)
    const before = input.data.slice()
    mixPlanes(input, randomLayer(3, 4, 2), takeUnwritten)
    convolveDown(input, randomLayer(3, 36, 3), takeUnwritten)
    convolveEach(input, randomLayer(4, 9, 4), 2, takeUnwritten)
    grow(input, takeUnwritten)
    expect(input.data).toEqual(before)
  })
})

test('growing repeats every pixel twice in both directions', () => {
  fc.assert(
    fc.property(count, side, side, fc.nat(1e6), (planes, width, height, seed) => {
      const input = randomPlanes(planes, width, height, seed)
      expectSame(
        grow(input, takeUnwritten),
        planesFrom(planes, 2 * width, 2 * height, (plane, x, y) => sampleAt(input, plane, x >> 1, y >> 1)),
      )
    }),
  )
})

test('sums are made in place', () => {
  const [one, other] = [randomPlanes(3, 4, 2, 1), randomPlanes(3, 4, 2, 2)]
  const expected = planesFrom(3, 4, 2, (plane, x, y) => relu(sampleAt(one, plane, x, y) + sampleAt(other, plane, x, y)))
  const copy = { ...one, data: one.data.slice() }
  expect(addRectified(copy, other)).toBe(copy)
  expectSame(copy, expected)

  const values = randomFloats(3, 7)
  expectSame(
    addToEach({ ...one, data: one.data.slice() }, values),
    planesFrom(3, 4, 2, (plane, x, y) => sampleAt(one, plane, x, y) + (values[plane] ?? Number.NaN)),
  )
  expectSame(
    rectified({ ...one, data: one.data.slice() }),
    planesFrom(3, 4, 2, (plane, x, y) => relu(sampleAt(one, plane, x, y))),
  )
})

test('a connected layer is a matrix with a constant, and has no ReLU', () => {
  const layer: Layer = { outputs: 2, weights: Float32Array.of(1, 2, 3, -1, 0.5, 0), bias: Float32Array.of(0.25, -4) }
  expect([...connect(Float32Array.of(2, 4, 8), layer)]).toEqual([34.25, -4])
})

test('pooling tells the mean and the largest of each plane, of negative ones too', () => {
  const { mean, largest } = poolPlanes({
    count: 2,
    width: 2,
    height: 2,
    data: Float32Array.of(1, 2, 3, 6, -5, -1, -2, -4),
  })
  expect([...mean]).toEqual([3, -3])
  expect([...largest]).toEqual([6, -1])
})
