import { createMemory, type Take } from '../../../raster/memory.ts'
import { convolveDown, convolveEach } from './convolution.ts'
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
} from './layers.ts'
import { readerOf, type StoredWeights } from './weights-reader.ts'

/** Size of the picture that the network looks at, pixels: always lying, whatever the photo. */
export const INPUT_WIDTH = 192
export const INPUT_HEIGHT = 144

/** What the slot leads one to expect. */
export type Hint = 'unknown' | 'card' | 'sheet'

export interface Network {
  /** `input`: red, green and blue, 0 to 1. Answers two planes of half its size, both as log odds. */
  look(input: Planes, hint: Hint): Look
}

export interface Look {
  /** Log odds that a cell belongs to a document, then that it lies on the edge of one. */
  readonly planes: Planes
  /** Log odds of whole, cut, several, none and printed border, up to a common constant. */
  readonly states: Float32Array
}

/**
 * A small convolutional network of an encoder and a decoder with shortcuts between them, trained by
 * test/training/train.py on composed scenes only. The layout is the one there: change both or neither.
 */
export function createNetwork(stored: StoredWeights): Network {
  const layers = readLayers(stored)
  const memory = createMemory()
  return { look: (input, hint) => memory.lend((take) => look(layers, input, hint, take)) }
}

function look(layers: Layers, input: Planes, hint: Hint, take: Take): Look {
  const fine0 = convolveDown(input, layers.stem, take)
  const fine1 = chain(convolveDown(fine0, layers.down1, take), layers.mix1, take)
  const fine2 = chain(convolveDown(fine1, layers.down2, take), layers.mix2, take)
  const hinted = addToEach(convolveDown(fine2, layers.down3, take), rowOf(layers.hint, HINTS.indexOf(hint)))
  const coarse = withContext(chain(hinted, layers.mix3, take), layers.context)
  const { mean, largest } = poolPlanes(coarse)
  const hidden = connect(Float32Array.of(...mean, ...largest), layers.hidden).map((value) => Math.max(0, value))
  const grown2 = up(coarse, fine2, layers.up2, take)
  const grown1 = up(grown2, fine1, layers.up1, take)
  const grown0 = up(grown1, fine0, layers.up0, take)
  // What is answered lasts longer than the look.
  const planes = mixPlanes(grown0, layers.out, (length) => new Float32Array(length))
  return { planes, states: connect(hidden, layers.state) }
}

const HINTS: readonly Hint[] = ['unknown', 'card', 'sheet']
const [A, B, C, D] = [12, 24, 48, 72]
const HIDDEN = 32
const LAST = 16
const STATES = 5

interface Separable {
  readonly depthwise: Layer
  readonly pointwise: Layer
  readonly dilation: number
}

interface Up {
  readonly coarse: Layer
  readonly fine: Layer
  readonly mix: readonly Separable[]
}

type Layers = ReturnType<typeof readLayers>

function readLayers(stored: StoredWeights) {
  const read = readerOf(stored)
  const separableOf = (channels: number, dilation: number): Separable => ({
    depthwise: read(channels, 9),
    pointwise: read(channels, channels),
    dilation,
  })
  const chainOf = (channels: number, dilations: readonly number[]) =>
    dilations.map((dilation) => separableOf(channels, dilation))
  const upOf = (coarse: number, fine: number, outputs: number, dilations: readonly number[]): Up => ({
    coarse: read(outputs, coarse),
    fine: read(outputs, fine),
    mix: chainOf(outputs, dilations),
  })
  // The order is that of the file.
  return {
    stem: read(A, 3 * 9),
    down1: read(B, A * 9),
    mix1: chainOf(B, [1, 1]),
    down2: read(C, B * 9),
    mix2: chainOf(C, [1, 1, 2, 4]),
    down3: read(D, C * 9),
    hint: read(HINTS.length, D),
    mix3: chainOf(D, [1, 2, 4, 1, 1, 2, 4, 1]),
    context: read(D, D),
    hidden: read(HIDDEN, 2 * D),
    state: read(STATES, HIDDEN),
    up2: upOf(D, C, C, [1, 1]),
    up1: upOf(C, B, B, [1, 1]),
    up0: upOf(B, A, LAST, [1]),
    out: read(2, LAST),
  }
}

function rowOf({ weights, outputs }: Layer, row: number): Float32Array {
  const length = weights.length / outputs
  return weights.subarray(row * length, (row + 1) * length)
}

function chain(input: Planes, blocks: readonly Separable[], take: Take): Planes {
  return blocks.reduce((planes, { depthwise, pointwise, dilation }) => {
    const convolved = convolveEach(planes, depthwise, dilation, take)
    return addRectified(mixPlanes(convolved, pointwise, take), planes)
  }, input)
}

/** Tells every pixel what the picture as a whole looks like. */
function withContext(planes: Planes, context: Layer): Planes {
  return rectified(addToEach(planes, connect(poolPlanes(planes).mean, context)))
}

/** Mixed before it is grown: a quarter of the work, and the same outcome. */
function up(coarse: Planes, fine: Planes, layers: Up, take: Take): Planes {
  const grown = grow(mixPlanes(coarse, layers.coarse, take), take)
  return chain(addRectified(grown, mixPlanes(fine, layers.fine, take)), layers.mix, take)
}
