import { emptyPlanes, INPUTS, type Layer, mixPlanes, type Planes, rectified } from './layers.ts'

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
