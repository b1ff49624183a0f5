import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Planes } from '../../../../../src/core/probes/outline/network/layers.ts'
import { createNetwork, INPUT_HEIGHT, INPUT_WIDTH } from '../../../../../src/core/probes/outline/network/network.ts'
import * as weights from '../../../../../src/core/probes/outline/network/weights.ts'
import { createRandom } from '../../../../support/scenes/random.ts'

const asked: [outputs: number, inputs: number][] = []

vi.mock('../../../../../src/core/probes/outline/network/weights-reader.ts', async (importOriginal) => {
  const { readerOf } =
    await importOriginal<typeof import('../../../../../src/core/probes/outline/network/weights-reader.ts')>()
  return {
    readerOf: (stored: typeof weights) => {
      const read = readerOf(stored)
      return (outputs: number, inputs: number) => {
        asked.push([outputs, inputs])
        return read(outputs, inputs)
      }
    },
  }
})

afterEach(() => {
  asked.length = 0
})

const separable = (channels: number, blocks: number): [number, number][] =>
  Array.from({ length: blocks }, (): [number, number][] => [
    [channels, 9],
    [channels, channels],
  ]).flat()
const up = (coarse: number, fine: number, outputs: number, blocks: number): [number, number][] => [
  [outputs, coarse],
  [outputs, fine],
  ...separable(outputs, blocks),
]

/** Outputs and inputs of every layer, in the order in which train.py's network lists its parts. */
const LAYOUT: readonly [number, number][] = [
  [12, 27],
  [24, 12 * 9],
  ...separable(24, 2),
  [48, 24 * 9],
  ...separable(48, 4),
  [72, 48 * 9],
  [3, 72],
  ...separable(72, 8),
  [72, 72],
  [32, 144],
  [5, 32],
  ...up(72, 48, 48, 2),
  ...up(48, 24, 24, 2),
  ...up(24, 12, 16, 1),
  [2, 16],
]

function inputOf(seed: number): Planes {
  const random = createRandom(seed)
  const data = Float32Array.from({ length: 3 * INPUT_WIDTH * INPUT_HEIGHT }, () => random.next())
  return { count: 3, width: INPUT_WIDTH, height: INPUT_HEIGHT, data }
}

describe('the stored weights', () => {
  test('are read layer by layer, all of them and nothing beyond', () => {
    asked.length = 0
    createNetwork(weights)
    expect(asked).toEqual(LAYOUT)
    const sum = (of: (layer: [number, number]) => number) => asked.reduce((total, layer) => total + of(layer), 0)
    expect(Buffer.from(weights.SCALES, 'base64').length).toBe(4 * sum(([outputs]) => 2 * outputs))
    expect(Buffer.from(weights.WEIGHTS, 'base64').length).toBe(sum(([outputs, inputs]) => outputs * inputs))
  })

  test('are numbers, and no scale is negative', () => {
    const bytes = Buffer.from(weights.SCALES, 'base64')
    const floats = Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(4 * at))
    expect(floats.every((value) => Number.isFinite(value) && Math.abs(value) < 100)).toBe(true)
  })
})

describe('what the network answers', () => {
  const network = createNetwork(weights)

  test('is two planes of half its size, and five states', () => {
    const { planes, states } = network.look(inputOf(1), 'unknown')
    expect([planes.count, planes.width, planes.height]).toEqual([2, 96, 72])
    expect(planes.data.length).toBe(2 * 96 * 72)
    expect(planes.data.every(Number.isFinite)).toBe(true)
    expect(states.length).toBe(5)
    expect(states.every(Number.isFinite)).toBe(true)
  })

  test('is the same every time, and leaves the picture alone', () => {
    const input = inputOf(2)
    const before = input.data.slice()
    const first = network.look(input, 'card')
    const second = network.look(input, 'card')
    expect(input.data).toEqual(before)
    expect(second).toEqual(first)
  })

  test('depends on the picture and on what the slot leads one to expect', () => {
    const { planes } = network.look(inputOf(3), 'unknown')
    for (const other of [
      network.look(inputOf(4), 'unknown'),
      network.look(inputOf(3), 'card'),
      network.look(inputOf(3), 'sheet'),
    ]) {
      expect(other.planes.data).not.toEqual(planes.data)
    }
  })
})

test('with nothing but constants, the last layers answer with theirs', () => {
  const outputs = LAYOUT.map(([count]) => count)
  const startOf = (layer: number) => outputs.slice(0, layer).reduce((sum, count) => sum + 2 * count, 0)
  const floats = new Float32Array(startOf(LAYOUT.length))
  floats.set([0.5, -1.5], startOf(LAYOUT.length - 1) + 2)
  const state = LAYOUT.findIndex(([count, inputs]) => count === 5 && inputs === 32)
  floats.set([1, 2, 3, 4, -5], startOf(state) + 5)
  const bytes = LAYOUT.reduce((sum, [count, inputs]) => sum + count * inputs, 0)
  const { planes, states } = createNetwork({
    SCALES: Buffer.from(floats.buffer).toString('base64'),
    WEIGHTS: Buffer.from(new Int8Array(bytes).fill(100).buffer).toString('base64'),
  }).look(inputOf(5), 'sheet')
  expect([...states]).toEqual([1, 2, 3, 4, -5])
  expect([planes.data[0], planes.data[96 * 72 - 1], planes.data[96 * 72], planes.data[2 * 96 * 72 - 1]]).toEqual([
    0.5, 0.5, -1.5, -1.5,
  ])
})
