import type { Raster } from '../../model.ts'
import type { Plane } from '../../raster/luma.ts'
import { averageAreas } from '../../raster/shrink.ts'
import type { Planes } from './network/layers.ts'
import { type Hint, INPUT_HEIGHT, INPUT_WIDTH, type Network } from './network/network.ts'

/** What the network sees in a photo, upright like the photo. */
export interface Sight {
  /** How likely each cell belongs to a document, 0 to 1. */
  readonly mask: Plane
  /** Sum over all cells of the mask. */
  readonly total: number
  /** How likely each cell lies on the edge of a document, 0 to 1. */
  readonly edge: Plane
  /** Log odds of whole, cut, several, none and printed border, up to a common constant. */
  readonly states: Float32Array
}

/** Shows the network a photo, which may not be smaller than its input. */
export function lookAt(photo: Raster, hint: Hint, network: Network): Sight {
  const isUpright = photo.height > photo.width
  const small = isUpright
    ? averageAreas(photo, INPUT_HEIGHT, INPUT_WIDTH)
    : averageAreas(photo, INPUT_WIDTH, INPUT_HEIGHT)
  const { planes, states } = network.look(inputOf(small, isUpright), hint)
  const [mask, edge] = [0, 1].map((plane) => probabilityOf(planes, plane, isUpright)) as [Plane, Plane]
  return { mask, edge, states, total: mask.data.reduce((sum, value) => sum + value, 0) }
}

/** An upright photo is laid down: mirrored along its diagonal, which is as good as turning it. */
function inputOf({ width, height, data }: Raster, isUpright: boolean): Planes {
  const size = width * height
  const input = new Float32Array(size * 3)
  for (let at = 0; at < size; at++) {
    const to = isUpright ? mirrored(at, width, height) : at
    for (let channel = 0; channel < 3; channel++) input[channel * size + to] = (data[at * 4 + channel] ?? 0) / 255
  }
  return { count: 3, width: INPUT_WIDTH, height: INPUT_HEIGHT, data: input }
}

function probabilityOf({ width, height, data }: Planes, plane: number, isUpright: boolean): Plane {
  const size = width * height
  const values = new Float32Array(size)
  for (let at = 0; at < size; at++) {
    const to = isUpright ? mirrored(at, width, height) : at
    values[to] = 1 / (1 + Math.exp(-(data[plane * size + at] ?? 0)))
  }
  return isUpright ? { width: height, height: width, data: values } : { width, height, data: values }
}

/** Where row and column change places. */
function mirrored(at: number, width: number, height: number): number {
  return (at % width) * height + Math.floor(at / width)
}
