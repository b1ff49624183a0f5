import onnxProto from 'onnx-proto'

const { onnx } = onnxProto

/**
 * The model with its large weights stored as whole numbers of 8 bits and one scale for each slice along an axis, which
 * is a quarter of the size. `Cast` and `Mul` in front of each weight make it a float again; the runtime folds them when
 * it loads the model, so that it computes as before. (DequantizeLinear with an axis wants a newer operator set than these
 * models can be raised to; reader.md, "Shrinking the models".)
 */
export function quantise(bytes: Uint8Array): Uint8Array {
  const model = onnx.ModelProto.decode(bytes)
  const graph = model.graph
  if (!graph) throw new Error('A model without a graph.')
  const weights = weightsOf(graph).filter(isLarge)
  const names = new Set(weights.map(({ name }) => name))
  const restored = weights.map((weight) => restore(weight, axisOf(weight, graph)))
  graph.initializer = [
    ...(graph.initializer ?? []).filter(({ name }) => !names.has(name ?? '')),
    ...restored.flatMap(({ tensors }) => tensors),
  ]
  graph.input = (graph.input ?? []).filter(({ name }) => !names.has(name ?? ''))
  graph.node = [
    ...restored.flatMap(({ nodes }) => nodes),
    ...(graph.node ?? []).filter((node) => node.opType !== 'Constant' || !names.has(node.output?.[0] ?? '')),
  ]
  return onnx.ModelProto.encode(model).finish()
}

type Graph = NonNullable<InstanceType<typeof onnx.ModelProto>['graph']>

interface Weight {
  readonly name: string
  readonly dims: readonly number[]
  readonly values: Float32Array
}

/** Below this the scales and nodes outweigh what is saved (reader.md's figures are with it). */
const MIN_VALUES = 256
const { FLOAT, INT8 } = onnx.TensorProto.DataType
const TO_FLOAT = onnx.AttributeProto.create({ name: 'to', type: onnx.AttributeProto.AttributeType.INT, i: FLOAT })

function isLarge({ dims, values }: Weight): boolean {
  return dims.length >= 2 && values.length >= MIN_VALUES
}

/** These models hold their weights as initialisers or as constant nodes. */
function weightsOf({ initializer, node }: Graph): Weight[] {
  const constants = (node ?? []).flatMap(({ opType, attribute, output }) => {
    const tensor = opType === 'Constant' && attribute?.find(({ name }) => name === 'value')?.t
    return tensor ? [{ name: output?.[0] ?? '', tensor }] : []
  })
  const initial = (initializer ?? []).map((tensor) => ({ name: tensor.name ?? '', tensor }))
  return [...initial, ...constants]
    .filter(({ tensor }) => tensor.dataType === FLOAT)
    .map(({ name, tensor }) => ({ name, dims: (tensor.dims ?? []).map(Number), values: floatsOf(tensor) }))
}

function floatsOf({ rawData, floatData }: InstanceType<typeof onnx.TensorProto> | onnxProto.onnx.ITensorProto) {
  if (!rawData || rawData.length === 0) return Float32Array.from(floatData ?? [])
  // A copy lies at an address that is a multiple of four.
  return new Float32Array(Uint8Array.from(rawData).buffer)
}

/** A matrix has its outputs in its columns, a convolution along its first axis. */
function axisOf({ name, dims }: Weight, { node }: Graph): number {
  const user = (node ?? []).find(({ input }) => input?.includes(name))
  return user?.opType === 'MatMul' && dims.length === 2 ? 1 : 0
}

function restore({ name, dims, values }: Weight, axis: number) {
  const slices = dims[axis] ?? 1
  const inner = dims.slice(axis + 1).reduce((product, side) => product * side, 1)
  const sliceOf = (at: number) => Math.floor(at / inner) % slices
  const largest = new Float32Array(slices).fill(Number.MIN_VALUE)
  values.forEach((value, at) => {
    const slice = sliceOf(at)
    largest[slice] = Math.max(largest[slice] ?? 0, Math.abs(value), 1e-12)
  })
  const scales = largest.map((value) => value / 127)
  const whole = Int8Array.from(values, (value, at) => Math.round(value / (scales[sliceOf(at)] ?? 1)))
  const tensor = (suffix: string, shape: readonly number[], dataType: number, data: Int8Array | Float32Array) =>
    onnx.TensorProto.create({
      name: name + suffix,
      dims: [...shape],
      dataType,
      rawData: new Uint8Array(data.buffer),
    })
  return {
    tensors: [
      tensor('_whole', dims, INT8, whole),
      tensor(
        '_scale',
        dims.map((_, at) => (at === axis ? slices : 1)),
        FLOAT,
        scales,
      ),
    ],
    nodes: [
      onnx.NodeProto.create({
        opType: 'Cast',
        name: `${name}_cast`,
        input: [`${name}_whole`],
        output: [`${name}_float`],
        attribute: [TO_FLOAT],
      }),
      onnx.NodeProto.create({
        opType: 'Mul',
        name: `${name}_scaled`,
        input: [`${name}_float`, `${name}_scale`],
        output: [name],
      }),
    ],
  }
}
