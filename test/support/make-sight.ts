import { mapQuad } from '../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../src/core/model.ts'
import type { Network } from '../../src/core/probes/outline/network/network.ts'
import type { Sight } from '../../src/core/probes/outline/sight.ts'
import type { Plane } from '../../src/core/raster/luma.ts'
import { depthIn } from './draw.ts'

/** Cells of the network's answer for a lying photo. */
const [WIDTH, HEIGHT] = [96, 72]

export function makePlane(width: number, height: number, valueAt: (x: number, y: number) => number): Plane {
  const data = Float32Array.from({ length: width * height }, (_, at) => valueAt(at % width, Math.floor(at / width)))
  return { width, height, data }
}

/** What a network would see that is always right; quads in shares of the frame. */
export function makeSight(quads: readonly Quad[], width = WIDTH, height = HEIGHT): Sight {
  const cells = quads.map((quad) => mapQuad(quad, ([x, y]): Point => [x * width, y * height]))
  const depthAt = (x: number, y: number) => Math.max(-99, ...cells.map((quad) => depthIn(quad, [x + 0.5, y + 0.5])))
  const mask = makePlane(width, height, (x, y) => Math.max(0, Math.min(1, 0.5 + depthAt(x, y))))
  const edge = makePlane(width, height, (x, y) => Math.exp(-(depthAt(x, y) ** 2) / 1.3))
  return { mask, edge, total: mask.data.reduce((sum, value) => sum + value, 0), states: new Float32Array(5) }
}

/** A network that sees quads, in shares of a lying frame, whatever it is shown. */
export function makeNetwork(quads: readonly Quad[]): Network {
  const { mask, edge, states } = makeSight(quads)
  const data = Float32Array.of(...mask.data, ...edge.data).map(logOddsOf)
  return { look: () => ({ planes: { count: 2, width: WIDTH, height: HEIGHT, data }, states }) }
}

function logOddsOf(probability: number): number {
  const held = Math.min(0.999, Math.max(0.001, probability))
  return Math.log(held / (1 - held))
}
