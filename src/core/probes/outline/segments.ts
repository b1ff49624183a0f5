import type { Gradient } from '../../raster/colour-gradient.ts'
import { EDGE } from './edge-map.ts'

/** A straight piece of an edge. */
export interface Segment {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  /** Unit normal, uphill. */
  readonly nx: number
  readonly ny: number
  readonly length: number
}

/**
 * Straight pieces of edges by growing regions of pixels whose gradients agree (the idea of LSD, von Gioi 2010), strong
 * edges first.
 */
export function findSegments(edges: Gradient): Segment[] {
  const shortest = Math.max(9, 0.022 * Math.hypot(edges.width, edges.height))
  const used = new Uint8Array(edges.slope.length)
  const stack = new Int32Array(edges.slope.length)
  const segments: Segment[] = []
  for (const seed of strongestFirst(edges.slope)) {
    if (used[seed]) continue
    const region = growRegion(edges, seed, used, stack)
    if (region.size < shortest) continue
    const segment = fitSegment(edges, stack.subarray(0, region.size), region)
    if (segment && segment.length >= shortest) segments.push(segment)
  }
  return segments
}

/** Gradients within 18 degrees of the region's mean belong to it. */
const AGREEMENT = Math.cos((18 * Math.PI) / 180)
const LEVELS = 64

/** Pixels that are edges, roughly by strength: sorted into 64 levels, which is all that growing needs. */
function strongestFirst(slope: Float32Array): Int32Array {
  let steepest = 0
  for (const value of slope) if (value > steepest) steepest = value
  const levels = new Uint8Array(slope.length)
  const starts = new Int32Array(LEVELS + 2)
  for (let at = 0; at < slope.length; at++) {
    const value = slope[at] ?? 0
    if (value < EDGE) continue
    // From 1, strongest first: 0 is no edge.
    const level = LEVELS - Math.min(LEVELS - 1, Math.floor((value / steepest) * LEVELS))
    levels[at] = level
    starts[level + 1] = (starts[level + 1] ?? 0) + 1
  }
  for (let level = 1; level < starts.length; level++) starts[level] = (starts[level] ?? 0) + (starts[level - 1] ?? 0)
  const order = new Int32Array(starts[LEVELS + 1] ?? 0)
  for (let at = 0; at < levels.length; at++) {
    const level = levels[at] ?? 0
    if (level === 0) continue
    const place = starts[level] ?? 0
    order[place] = at
    starts[level] = place + 1
  }
  return order
}

interface Region {
  readonly size: number
  /** Sum of the gradients. */
  readonly x: number
  readonly y: number
}

function growRegion(edges: Gradient, seed: number, used: Uint8Array, stack: Int32Array): Region {
  const { width, height, slope } = edges
  let x = edges.x[seed] ?? 0
  let y = edges.y[seed] ?? 0
  let size = 1
  stack[0] = seed
  used[seed] = 1
  for (let next = 0; next < size; next++) {
    const from = stack[next] ?? 0
    const column = from % width
    if (column === 0 || column === width - 1 || from < width || from >= width * (height - 1)) continue
    const agreed = AGREEMENT * Math.sqrt(x * x + y * y)
    for (let row = from - width; row <= from + width; row += width) {
      for (let at = row - 1; at <= row + 1; at++) {
        if (used[at] || (slope[at] ?? 0) < EDGE) continue
        if ((edges.x[at] ?? 0) * x + (edges.y[at] ?? 0) * y < agreed) continue
        used[at] = 1
        stack[size++] = at
        x += edges.x[at] ?? 0
        y += edges.y[at] ?? 0
      }
    }
  }
  return { size, x, y }
}

/** The principal axis of a region, weighted by slope. Undefined where the region is no line. */
function fitSegment({ width, slope }: Gradient, pixels: Int32Array, region: Region): Segment | undefined {
  const { x, y, xx, xy, yy, weight } = momentsOf(pixels, slope, width)
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const dx = Math.cos(angle)
  const dy = Math.sin(angle)
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const at of pixels) {
    const along = ((at % width) - x) * dx + (Math.floor(at / width) - y) * dy
    if (along < first) first = along
    if (along > last) last = along
  }
  const length = last - first
  const breadth = Math.sqrt(Math.max(0, (xx * dy * dy - 2 * xy * dx * dy + yy * dx * dx) / weight))
  if (breadth > 2.2 + 0.004 * length) return undefined
  const sign = -dy * region.x + dx * region.y < 0 ? -1 : 1
  return {
    x0: x + dx * first,
    y0: y + dy * first,
    x1: x + dx * last,
    y1: y + dy * last,
    nx: -dy * sign,
    ny: dx * sign,
    length,
  }
}

function momentsOf(pixels: Int32Array, slope: Float32Array, width: number) {
  let weight = 0
  let x = 0
  let y = 0
  for (const at of pixels) {
    const share = slope[at] ?? 0
    weight += share
    x += share * (at % width)
    y += share * Math.floor(at / width)
  }
  x /= weight
  y /= weight
  let xx = 0
  let xy = 0
  let yy = 0
  for (const at of pixels) {
    const share = slope[at] ?? 0
    const dx = (at % width) - x
    const dy = Math.floor(at / width) - y
    xx += share * dx * dx
    xy += share * dx * dy
    yy += share * dy * dy
  }
  return { weight, x, y, xx, xy, yy }
}
