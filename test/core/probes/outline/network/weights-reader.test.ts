import { describe, expect, test } from 'vitest'
import { readerOf } from '../../../../../src/core/probes/outline/network/weights-reader.ts'

/** As train.py writes them. */
function store(floats: readonly number[], bytes: readonly number[]) {
  const view = new DataView(new ArrayBuffer(4 * floats.length))
  for (const [at, value] of floats.entries()) view.setFloat32(4 * at, value, true)
  return {
    SCALES: Buffer.from(view.buffer).toString('base64'),
    WEIGHTS: Buffer.from(Int8Array.from(bytes).buffer).toString('base64'),
  }
}

describe('base64', () => {
  test('every byte comes back, signed', () => {
    const bytes = Array.from({ length: 256 }, (_, at) => at - 128)
    const { weights } = readerOf(store([1, 0], bytes))(1, 256)
    expect([...weights]).toEqual(bytes)
  })

  test.each([1, 2, 3, 4, 5, 6])('%i bytes, however the text is filled up', (length) => {
    const bytes = Array.from({ length }, (_, at) => 127 - 50 * at)
    const { weights } = readerOf(store([1, 0], bytes))(1, length)
    expect([...weights]).toEqual(bytes)
  })

  test('floats come back to the last bit', () => {
    const floats = [0, 1.5, -2.25e-8, 3.4e38, 1e-40, Math.fround(Math.PI), 0.0048372, -1 / 3].map(Math.fround)
    const read = readerOf(store([...floats.map(() => 0), ...floats], new Array(8).fill(0)))
    expect([...read(8, 1).bias]).toEqual(floats)
  })

  test('a text that is longer than one engine call would take', () => {
    const bytes = Array.from({ length: 300_000 }, (_, at) => ((at * 7919) % 251) - 125)
    const { weights } = readerOf(store([1, 0], bytes))(1, bytes.length)
    expect(weights.every((weight, at) => weight === bytes[at])).toBe(true)
  })
})

test('layers come in their order: the scales and then the constants of each, the weights of output after output', () => {
  const read = readerOf(store([0.5, 2, 10, 20, 0.25, 30, 1, 1], [1, 2, 3, -4, -5, -6, 8, -128, 7, 9]))
  expect(read(2, 3)).toEqual({
    outputs: 2,
    weights: Float32Array.of(0.5, 1, 1.5, -8, -10, -12),
    bias: Float32Array.of(10, 20),
  })
  expect(read(1, 2)).toEqual({ outputs: 1, weights: Float32Array.of(2, -32), bias: Float32Array.of(30) })
  expect(read(1, 2)).toEqual({ outputs: 1, weights: Float32Array.of(7, 9), bias: Float32Array.of(1) })
})
