import type { Take } from '../../../raster/memory.ts'
import { INPUTS, type Layer, mixPlanes, type Planes, rectified, takePlanes } from './layers.ts'

/** 3 x 3 convolution with a stride of 2 over planes of even size, zeros around them, then ReLU: half the size. */
export function convolveDown(input: Planes, layer: Layer, take: Take): Planes {
  return rectified(mixPlanes(unfold(input, take), layer, take))
}

/** The nine neighbours of every second pixel as planes of their own: a convolution then only mixes them. */
function unfold(input: Planes, take: Take): Planes {
  const wider = takeWider(input, 1, take)
  const [width, height] = [input.width / 2, input.height / 2]
  const count = 9 * input.count
  const taken = Math.ceil(count / INPUTS) * INPUTS
  const { data } = takePlanes(take, taken, width, height)
  for (let to = 0, at = 0; to < count; to++) {
    if (to % 9 === 0) centre(input, to / 9, 1, wider)
    const row = Math.floor((to % 9) / 3)
    for (let y = 0; y < height; y++) {
      const first = (row + 2 * y) * (input.width + 2) + (to % 3)
      for (let x = 0; x < width; x++) data[at++] = wider[first + 2 * x] ?? 0
    }
  }
  // Empty planes up to a multiple of what mixPlanes takes at a time.
  data.fill(0, count * width * height)
  return { count, width, height, data }
}

/** A 3 x 3 kernel for each plane of its own, zeros around them, then ReLU. */
export function convolveEach(input: Planes, { weights, bias }: Layer, dilation: number, take: Take): Planes {
  const output = takePlanes(take, input.count, input.width, input.height)
  const wider = takeWider(input, dilation, take)
  const size = input.width * input.height
  for (let at = 0; at < input.count; at++) {
    const plane = output.data.subarray(at * size, (at + 1) * size).fill(bias[at] ?? 0)
    centre(input, at, dilation, wider)
    accumulate(wider, weights.subarray(at * 9, at * 9 + 9), plane, input.width, dilation)
  }
  return rectified(output)
}

/** Adds what one kernel makes of one padded plane. */
function accumulate(
  plane: Float32Array,
  kernel: Float32Array,
  target: Float32Array,
  targetWidth: number,
  dilation: number,
): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = kernel
  const rows = target.length / targetWidth
  const width = targetWidth + 2 * dilation
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

/** Puts one plane of the input in the middle of a wider one, of which the rest stays as it is. */
function centre({ width, height, data }: Planes, at: number, margin: number, target: Float32Array): void {
  for (let y = 0; y < height; y++) {
    const from = (at * height + y) * width
    target.set(data.subarray(from, from + width), (y + margin) * (width + 2 * margin) + margin)
  }
}

/** Room for one plane and zeros around it. */
function takeWider({ width, height }: Planes, margin: number, take: Take): Float32Array {
  return take((width + 2 * margin) * (height + 2 * margin)).fill(0)
}
