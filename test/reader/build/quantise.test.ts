import onnxProto from 'onnx-proto'
import { describe, expect, test } from 'vitest'
import { quantise } from '../../../.build/reader/quantise.ts'

const { onnx } = onnxProto

const values = (count: number, scale: number) =>
  Float32Array.from({ length: count }, (_, at) => scale * Math.sin(1 + at * 1.7))

const tensor = (name: string, dims: number[], data: Float32Array) =>
  onnx.TensorProto.create({ name, dims, dataType: 1, rawData: new Uint8Array(data.slice().buffer) })

function make() {
  const kernel = values(16 * 3 * 3 * 3, 0.02)
  // One slice is a hundred times as large: each has a scale of its own.
  kernel.subarray(0, 27).forEach((value, at) => {
    kernel[at] = value * 100
  })
  const matrix = values(20 * 30, 1)
  const constant = onnx.NodeProto.create({
    opType: 'Constant',
    output: ['matrix'],
    attribute: [onnx.AttributeProto.create({ name: 'value', type: 4, t: tensor('', [20, 30], matrix) })],
  })
  const graph = onnx.GraphProto.create({
    initializer: [tensor('kernel', [16, 3, 3, 3], kernel), tensor('bias', [16], values(16, 1))],
    node: [
      constant,
      onnx.NodeProto.create({ opType: 'Conv', input: ['x', 'kernel', 'bias'], output: ['y'] }),
      onnx.NodeProto.create({ opType: 'MatMul', input: ['y', 'matrix'], output: ['z'] }),
    ],
    input: [onnx.ValueInfoProto.create({ name: 'x' }), onnx.ValueInfoProto.create({ name: 'kernel' })],
  })
  const bytes = onnx.ModelProto.encode(onnx.ModelProto.create({ graph })).finish()
  const stored = onnx.ModelProto.decode(quantise(bytes)).graph
  if (!stored) throw new Error('no graph')
  return { stored, kernel, matrix, bytes }
}

/** What `Cast` and `Mul` make of a weight, each value with the scale at its place. */
function restored({ initializer }: ReturnType<typeof make>['stored'], name: string, sliceOf: (at: number) => number) {
  const find = (suffix: string) => initializer?.find((one) => one.name === name + suffix)?.rawData
  const [whole, scales] = [find('_whole'), find('_scale')]
  if (!whole || !scales) throw new Error(`${name} was not stored`)
  const factors = new Float32Array(Uint8Array.from(scales).buffer)
  return Float32Array.from(
    new Int8Array(Uint8Array.from(whole).buffer),
    (value, at) => value * (factors[sliceOf(at)] ?? 0),
  )
}

const worst = (one: Float32Array, other: Float32Array) =>
  Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 9))))

describe('weights as whole numbers', () => {
  const { stored, kernel, matrix } = make()

  test('come back within half a step of their slice', () => {
    const back = restored(stored, 'kernel', (at) => Math.floor(at / 27))
    expect(worst(back.subarray(0, 27), kernel.subarray(0, 27))).toBeLessThanOrEqual(2 / 127 / 2 + 1e-6)
    expect(worst(back.subarray(27), kernel.subarray(27))).toBeLessThanOrEqual(0.02 / 127 / 2 + 1e-6)
  })

  test('of a matrix have a scale for each column', () => {
    const back = restored(stored, 'matrix', (at) => at % 30)
    expect(back).toHaveLength(600)
    expect(worst(back, matrix)).toBeLessThanOrEqual(1 / 127 / 2 + 1e-6)
  })

  test('are made floats again under their own names, before all else', () => {
    const nodes = stored.node ?? []
    expect(nodes.map(({ opType }) => opType)).toEqual(['Cast', 'Mul', 'Cast', 'Mul', 'Conv', 'MatMul'])
    expect(nodes.flatMap(({ output }) => output ?? [])).toEqual(expect.arrayContaining(['kernel', 'matrix']))
    expect(stored.input?.map(({ name }) => name)).toEqual(['x'])
  })

  test('that are few stay as they are', () => {
    expect(stored.initializer?.map(({ name }) => name)).toContain('bias')
  })
})
