import { type Homography, homographyBetween } from '../../../../src/core/geometry/homography.ts'
import { meanSides, sidesOf, signedArea } from '../../../../src/core/geometry/quad.ts'
import type { Quad, Raster } from '../../../../src/core/model.ts'
import { type Frame, frameQuad } from '../placing/pose.ts'
import { boundsOf } from '../placing/visible.ts'
import { halved, premultiplied } from './shrink-premultiplied.ts'

/** How far each side of a sheet is bowed outwards in its middle, pixels: top, right, bottom, left. */
export type Bows = readonly [number, number, number, number]
export const FLAT: Bows = [0, 0, 0, 0]

/** Pixels that lie somewhere in the frame. */
export interface Layer {
  readonly left: number
  readonly top: number
  readonly raster: Raster
}

/**
 * A picture as it is seen when its corners lie at these places: antialiased at its edges, which are exactly where the
 * corners say, and filtered where it is seen smaller. Undefined where nothing of it is in the frame.
 */
export function warp(picture: Raster, quad: Quad, frame: Frame, bows: Bows = FLAT): Layer | undefined {
  const box = boxOf(quad, frame, bows)
  const map = homographyBetween(quad, frameQuad({ width: 1, height: 1 }))
  if (!box || !map) return undefined
  const area = Math.abs(signedArea(quad))
  let source = premultiplied(picture)
  while (source.width * source.height > 5 * area && Math.min(source.width, source.height) > 8) source = halved(source)
  const samples = source.width * source.height > 1.5 * area ? 2 : 1
  const job: Job = { source, map, bows, box, edges: edgesOf(quad), sizes: meanSides(quad), samples }
  const data = new Uint8ClampedArray(box.width * box.height * 4)
  const rows = createRows(box.width, samples)
  for (let row = 0; row < box.height; row++) warpRow(job, rows, row, data)
  return { left: box.left, top: box.top, raster: { width: box.width, height: box.height, data } }
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Job {
  readonly source: Raster
  /** From the photo to the unit square of the picture. */
  readonly map: Homography
  readonly bows: Bows
  readonly box: Box
  /** For each side how far inside of it a point is: a x + b y + c. */
  readonly edges: Float64Array
  readonly sizes: readonly [across: number, down: number]
  /** Across and down each pixel. */
  readonly samples: 1 | 2
}

function boxOf(quad: Quad, frame: Frame, bows: Bows): Box | undefined {
  const reach = 1 + Math.max(...bows.map(Math.abs))
  const [x1, y1, x2, y2] = boundsOf(quad)
  const left = Math.max(0, Math.floor(x1 - reach))
  const top = Math.max(0, Math.floor(y1 - reach))
  const width = Math.min(frame.width, Math.ceil(x2 + reach)) - left
  const height = Math.min(frame.height, Math.ceil(y2 + reach)) - top
  return width > 0 && height > 0 ? { left, top, width, height } : undefined
}

function edgesOf(quad: Quad): Float64Array {
  return Float64Array.from(
    sidesOf(quad).flatMap(([[x1, y1], [x2, y2]]) => {
      const length = Math.hypot(x2 - x1, y2 - y1)
      const [a, b] = [(y1 - y2) / length, (x2 - x1) / length]
      return [a, b, -(a * x1 + b * y1)]
    }),
  )
}

/** What is worked on of one row: where in the picture its samples lie, how much of each pixel is covered, sums. */
interface Rows {
  readonly u: Float64Array
  readonly v: Float64Array
  readonly cover: Float32Array
  readonly sums: Float32Array
}

function createRows(width: number, samples: number): Rows {
  return {
    u: new Float64Array(width * samples),
    v: new Float64Array(width * samples),
    cover: new Float32Array(width),
    sums: new Float32Array(width * 4),
  }
}

function warpRow(job: Job, rows: Rows, row: number, data: Uint8ClampedArray): void {
  const { box, samples } = job
  mapRow(job, rows, box.top + row + 0.5, 1)
  let [first, last] = [-1, -1]
  for (let column = 0; column < box.width; column++) {
    const cover = coverAt(job, box.left + column + 0.5, box.top + row + 0.5, rows.u[column] ?? 0, rows.v[column] ?? 0)
    rows.cover[column] = cover
    if (cover > 0) last = column
    if (cover > 0 && first < 0) first = column
  }
  if (first < 0) return
  rows.sums.fill(0)
  for (let sample = 0; sample < samples; sample++) {
    if (samples > 1) mapRow(job, rows, box.top + row + (sample + 0.5) / samples, samples)
    if (job.bows !== FLAT) unbow(job, rows)
    addRow(job, rows, first, last)
  }
  finishRow(rows, first, last, samples * samples, data, row * box.width * 4)
}

function mapRow({ map, box }: Job, { u, v }: Rows, y: number, samples: number): void {
  const [a, b, c, d, e, f, g, h] = map
  const count = box.width * samples
  for (let at = 0; at < count; at++) {
    const x = box.left + (at + 0.5) / samples
    const depth = g * x + h * y + 1
    u[at] = (a * x + b * y + c) / depth
    v[at] = (d * x + e * y + f) / depth
  }
}

/** Share of a pixel that the sheet covers. */
function coverAt({ edges, bows }: Job, x: number, y: number, u: number, v: number): number {
  let cover = 1
  for (let side = 0, at = 0; side < 4; side++, at += 3) {
    const along = side % 2 === 0 ? u : v
    const bow = 4 * along * (1 - along) * (bows[side] ?? 0)
    const inside = (edges[at] ?? 0) * x + (edges[at + 1] ?? 0) * y + (edges[at + 2] ?? 0) + bow + 0.5
    if (inside <= 0) return 0
    if (inside < 1) cover *= inside
  }
  return cover
}

/** Stretches the picture with the bowed sides. */
function unbow({ bows, sizes, samples, box }: Job, { u, v }: Rows): void {
  const [top, right, bottom, left] = [bows[0] / sizes[1], bows[1] / sizes[0], bows[2] / sizes[1], bows[3] / sizes[0]]
  for (let at = 0; at < box.width * samples; at++) {
    const [across, down] = [u[at] ?? 0, v[at] ?? 0]
    const [arch, lean] = [4 * across * (1 - across), 4 * down * (1 - down)]
    u[at] = (across + left * lean) / (1 + (left + right) * lean)
    v[at] = (down + top * arch) / (1 + (top + bottom) * arch)
  }
}

/** Adds bilinear samples of the picture. */
function addRow({ source, samples }: Job, { u, v, sums }: Rows, first: number, last: number): void {
  const { width, height, data } = source
  const line = width * 4
  for (let at = first * samples; at < (last + 1) * samples; at++) {
    const x = Math.min(width - 1.001, Math.max(0, (u[at] ?? 0) * width - 0.5))
    const y = Math.min(height - 1.001, Math.max(0, (v[at] ?? 0) * height - 0.5))
    const [column, upper] = [Math.trunc(x), Math.trunc(y)]
    const [fx, fy] = [x - column, y - upper]
    let from = upper * line + column * 4
    const target = Math.trunc(at / samples) * 4
    for (let channel = target; channel < target + 4; channel++, from++) {
      const above = (data[from] ?? 0) * (1 - fx) + (data[from + 4] ?? 0) * fx
      const below = (data[from + line] ?? 0) * (1 - fx) + (data[from + line + 4] ?? 0) * fx
      sums[channel] = (sums[channel] ?? 0) + above * (1 - fy) + below * fy
    }
  }
}

/** Means, with the opacity taken out of the colours again. */
function finishRow(
  rows: Rows,
  first: number,
  last: number,
  count: number,
  data: Uint8ClampedArray,
  start: number,
): void {
  const { sums, cover } = rows
  for (let column = first; column <= last; column++) {
    const from = column * 4
    const alpha = (sums[from + 3] ?? 0) / count
    const factor = alpha > 0 ? 255 / alpha / count : 0
    const at = start + from
    data[at] = (sums[from] ?? 0) * factor
    data[at + 1] = (sums[from + 1] ?? 0) * factor
    data[at + 2] = (sums[from + 2] ?? 0) * factor
    data[at + 3] = alpha * (cover[column] ?? 0)
  }
}
