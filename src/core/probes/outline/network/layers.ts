import type { Take } from '../../../raster/memory.ts'

/** Planes of numbers, one after the other, each row by row. */
export interface Planes {
  readonly count: number
  readonly width: number
  readonly height: number
  readonly data: Float32Array
}

/** One layer: for each output `weights` in the order of its inputs, 9 each for a 3 x 3 kernel, and a bias. */
export interface Layer {
  readonly outputs: number
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** Not yet written. */
export function takePlanes(take: Take, count: number, width: number, height: number): Planes {
  return { count, width, height, data: take(count * width * height) }
}

/** Mixes the planes at every pixel. Four inputs and two outputs at a time: a number is then loaded and stored less often. */
export function mixPlanes(
  { count, width, height, data }: Planes,
  { outputs, weights, bias }: Layer,
  take: Take,
): Planes {
  const output = takePlanes(take, outputs, width, height)
  const size = width * height
  for (let to = 0; to < outputs; to += 2) {
    const one = output.data.subarray(to * size, (to + 1) * size).fill(bias[to] ?? 0)
    const other = output.data.subarray((to + 1) * size, (to + 2) * size).fill(bias[to + 1] ?? 0)
    for (let from = 0; from < count; from += INPUTS) {
      const row = to * count + from
      const inputs = data.subarray(from * size, (from + INPUTS) * size)
      addMixed(
        one,
        other,
        inputs,
        weights.subarray(row, row + INPUTS),
        weights.subarray(row + count, row + count + INPUTS),
      )
    }
  }
  return output
}

/** How many planes are mixed at a time. */
export const INPUTS = 4

function addMixed(
  one: Float32Array,
  other: Float32Array,
  inputs: Float32Array,
  [wa = 0, wb = 0, wc = 0, wd = 0]: Float32Array,
  [va = 0, vb = 0, vc = 0, vd = 0]: Float32Array,
): void {
  const size = one.length
  for (let at = 0; at < size; at++) {
    const a = inputs[at] ?? 0
    const b = inputs[at + size] ?? 0
    const c = inputs[at + 2 * size] ?? 0
    const d = inputs[at + 3 * size] ?? 0
    one[at] = (one[at] ?? 0) + wa * a + wb * b + wc * c + wd * d
    other[at] = (other[at] ?? 0) + va * a + vb * b + vc * c + vd * d
  }
}

/** Twice the size, each pixel repeated. */
export function grow({ count, width, height, data }: Planes, take: Take): Planes {
  const grown = takePlanes(take, count, width * 2, height * 2)
  for (let row = 0, at = 0; row < count * height; row++) {
    const first = at
    for (let x = row * width, end = x + width; x < end; x++) {
      grown.data[at++] = data[x] ?? 0
      grown.data[at++] = data[x] ?? 0
    }
    grown.data.copyWithin(at, first, first + width * 2)
    at += width * 2
  }
  return grown
}

/** Adds in place, then ReLU. */
export function addRectified(target: Planes, other: Planes): Planes {
  const { data } = target
  for (let at = 0; at < data.length; at++) {
    const sum = (data[at] ?? 0) + (other.data[at] ?? 0)
    data[at] = Math.max(sum, 0)
  }
  return target
}

/** Adds one number to each plane, in place. */
export function addToEach(target: Planes, values: Float32Array): Planes {
  const size = target.width * target.height
  for (let at = 0; at < target.data.length; at++) {
    target.data[at] = (target.data[at] ?? 0) + (values[Math.floor(at / size)] ?? 0)
  }
  return target
}

export function rectified(planes: Planes): Planes {
  const { data } = planes
  for (let at = 0; at < data.length; at++) if ((data[at] ?? 0) < 0) data[at] = 0
  return planes
}

/** A fully connected layer. */
export function connect(input: Float32Array, { outputs, weights, bias }: Layer): Float32Array {
  const output = Float32Array.from({ length: outputs }, (_, to) => bias[to] ?? 0)
  for (let to = 0; to < outputs; to++) {
    for (let from = 0; from < input.length; from++) {
      output[to] = (output[to] ?? 0) + (weights[to * input.length + from] ?? 0) * (input[from] ?? 0)
    }
  }
  return output
}

/** The mean and the largest value of each plane. */
export function poolPlanes({ count, width, height, data }: Planes): { mean: Float32Array; largest: Float32Array } {
  const mean = new Float32Array(count)
  const largest = new Float32Array(count)
  for (let plane = 0, size = width * height; plane < count; plane++) {
    const values = data.subarray(plane * size, (plane + 1) * size)
    mean[plane] = values.reduce((sum, value) => sum + value, 0) / size
    largest[plane] = values.reduce((most, value) => Math.max(value, most), Number.NEGATIVE_INFINITY)
  }
  return { mean, largest }
}
