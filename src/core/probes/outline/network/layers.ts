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

export function emptyPlanes(count: number, width: number, height: number): Planes {
  return { count, width, height, data: new Float32Array(count * width * height) }
}

/** 3 x 3 convolution with a stride of 2 over planes of even size, zeros around them, then ReLU: half the size. */
export function convolveDown(input: Planes, layer: Layer): Planes {
  return rectified(mixPlanes(unfold(input), layer))
}

/** The nine neighbours of every second pixel as planes of their own: a convolution then only mixes them. */
function unfold(input: Planes): Planes {
  const padded = pad(input, 1)
  const [width, height] = [input.width / 2, input.height / 2]
  const size = width * height
  const count = 9 * input.count
  // With empty planes up to a multiple of what mixPlanes takes at a time.
  const data = new Float32Array(Math.ceil(count / INPUTS) * INPUTS * size)
  for (let to = 0, at = 0; to < count; to++) {
    const row = Math.floor(to / 9) * padded.height + Math.floor((to % 9) / 3)
    for (let y = 0; y < height; y++) {
      const first = (row + 2 * y) * padded.width + (to % 3)
      for (let x = 0; x < width; x++) data[at++] = padded.data[first + 2 * x] ?? 0
    }
  }
  return { count, width, height, data }
}

/** A 3 x 3 kernel for each plane of its own, zeros around them, then ReLU. */
export function convolveEach(input: Planes, { weights, bias }: Layer, dilation: number): Planes {
  const output = emptyPlanes(input.count, input.width, input.height)
  const padded = pad(input, dilation)
  const size = input.width * input.height
  for (let at = 0; at < input.count; at++) {
    const plane = output.data.subarray(at * size, (at + 1) * size).fill(bias[at] ?? 0)
    accumulate(padded, at, weights.subarray(at * 9, at * 9 + 9), plane, input.width, dilation)
  }
  return rectified(output)
}

/**
 * Mixes the planes at every pixel; outputs are even in number. Four inputs and two outputs at a time: each number is then
 * loaded and stored a fraction as often.
 */
export function mixPlanes({ count, width, height, data }: Planes, { outputs, weights, bias }: Layer): Planes {
  const output = emptyPlanes(outputs, width, height)
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

const INPUTS = 4

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

/** Adds what one kernel makes of one padded plane. */
function accumulate(
  { width, height, data }: Planes,
  from: number,
  kernel: Float32Array,
  target: Float32Array,
  targetWidth: number,
  dilation: number,
): void {
  const plane = data.subarray(from * width * height, (from + 1) * width * height)
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = kernel
  const rows = target.length / targetWidth
  for (let y = 0; y < rows; y++) {
    let upper = y * width
    let middle = upper + dilation * width
    let lower = middle + dilation * width
    for (let at = y * targetWidth, end = at + targetWidth; at < end; at++) {
      target[at] =
        (target[at] ?? 0) +
        a * (plane[upper] ?? 0) +
        b * (plane[upper + dilation] ?? 0) +
        c * (plane[upper + 2 * dilation] ?? 0) +
        d * (plane[middle] ?? 0) +
        e * (plane[middle + dilation] ?? 0) +
        f * (plane[middle + 2 * dilation] ?? 0) +
        g * (plane[lower] ?? 0) +
        h * (plane[lower + dilation] ?? 0) +
        i * (plane[lower + 2 * dilation] ?? 0)
      upper++
      middle++
      lower++
    }
  }
}

function pad({ count, width, height, data }: Planes, margin: number): Planes {
  const padded = emptyPlanes(count, width + 2 * margin, height + 2 * margin)
  for (let plane = 0; plane < count; plane++) {
    for (let y = 0; y < height; y++) {
      const from = (plane * height + y) * width
      const to = (plane * padded.height + y + margin) * padded.width + margin
      padded.data.set(data.subarray(from, from + width), to)
    }
  }
  return padded
}

/** Twice the size, each pixel repeated. */
export function grow({ count, width, height, data }: Planes): Planes {
  const grown = emptyPlanes(count, width * 2, height * 2)
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
