import type { Point } from '../../model.ts'
import type { Gradient } from '../../raster/colour-gradient.ts'
import type { Plane } from '../../raster/luma.ts'
import type { OpponentPlanes } from '../../raster/opponent.ts'
import { valueAt } from '../../raster/sample.ts'
import { EDGE } from './edge-map.ts'
import type { Sight } from './sight.ts'

/** All that a candidate's sides are judged by, at one working size. */
export interface View {
  readonly planes: OpponentPlanes
  readonly edges: Gradient
  readonly sight: Sight
}

/** What lies along one side of a candidate; shares are 0 to 1. */
export interface SideFeatures {
  /** Share of the side on which there is an edge that runs along it. */
  readonly covered: number
  /** Share of the side's two prolongations on which that edge goes on: it does not end at the corners. */
  readonly beyond: number
  /** Difference of colour across the side, close to it and further off, where it keeps its sign. */
  readonly near: number
  readonly far: number
  /** Share of the side on which the colour changes the same way. */
  readonly steady: number
  /** What the network makes of the side: an edge, and document inside of it but not outside. */
  readonly likely: number
  readonly parted: number
}

/** `inward`: unit normal into the candidate. */
export function measureSide(view: View, from: Point, to: Point, inward: Point): SideFeatures {
  const points = pointsAlong(from, to, view.edges)
  if (points.length / (2 * SAMPLES) < LEAST_IN_FRAME) return NOTHING

  const offset = Math.max(3, 0.006 * Math.hypot(view.edges.width, view.edges.height))
  const near = contrastAcross(view.planes, points, inward, offset)
  const far = contrastAcross(view.planes, points, inward, 3.2 * offset)
  return {
    covered: shareOnEdge(view.edges, points, inward),
    beyond: shareOnEdge(view.edges, prolongations(from, to), inward),
    near: near.strength,
    far: far.strength,
    steady: near.steady,
    ...likelihoods(view, points, inward),
  }
}

const SAMPLES = 32
/** Share of the side that must be in the frame to tell (own). */
const LEAST_IN_FRAME = 1 / 6
const NOTHING = { covered: 0, beyond: 0, near: 0, far: 0, steady: 0.5, likely: 0, parted: 0 }

/** x and y of each sample in turn: thousands of sides are measured, and points of their own would cost more than that. */
type Samples = Float32Array

/** Only those in the photo. */
function pointsAlong(from: Point, to: Point, { width, height }: Gradient): Samples {
  const points = new Float32Array(2 * SAMPLES)
  let count = 0
  for (let at = 0; at < SAMPLES; at++) {
    const share = 0.06 + (0.88 * (at + 0.5)) / SAMPLES
    const x = from[0] + (to[0] - from[0]) * share
    const y = from[1] + (to[1] - from[1]) * share
    if (x < 0 || y < 0 || x > width - 1 || y > height - 1) continue
    points[count++] = x
    points[count++] = y
  }
  return points.subarray(0, count)
}

/** Points beyond both ends: from 4 pixels to 15 % of the length. */
function prolongations(from: Point, to: Point): Samples {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const ux = (to[0] - from[0]) / length
  const uy = (to[1] - from[1]) / length
  const reach = Math.max(6, 0.15 * length)
  const points = new Float32Array(4 * BEYOND)
  for (let step = 0; step < BEYOND; step++) {
    const along = 4 + ((reach - 4) * (step + 0.5)) / BEYOND
    points.set([from[0] - ux * along, from[1] - uy * along, to[0] + ux * along, to[1] + uy * along], 4 * step)
  }
  return points
}

const BEYOND = 6

/** An edge counts within two pixels of the side, and within 22 degrees of its direction. */
function shareOnEdge(edges: Gradient, points: Samples, [nx, ny]: Point): number {
  let found = 0
  for (let at = 0; at < points.length; at += 2) {
    if (isOnEdge(edges, points[at] ?? 0, points[at + 1] ?? 0, nx, ny)) found++
  }
  return (2 * found) / points.length
}

function isOnEdge({ width, height, slope, x, y }: Gradient, px: number, py: number, nx: number, ny: number): boolean {
  for (let step = -2; step <= 2; step++) {
    const column = Math.round(px + nx * step)
    const row = Math.round(py + ny * step)
    if (column < 0 || row < 0 || column >= width || row >= height) continue
    const at = row * width + column
    if ((slope[at] ?? 0) >= EDGE && Math.abs((x[at] ?? 0) * nx + (y[at] ?? 0) * ny) >= 0.927) return true
  }
  return false
}

/** Levels at which a step of colour is as clear as it need be (detection.md section 1). */
const CLEAR_STEP = 28

/** The colour inside less that outside: how large on the whole, and at how many points it points the same way. */
function contrastAcross(planes: OpponentPlanes, points: Samples, [nx, ny]: Point, offset: number) {
  const { width, height } = planes[0]
  const steps = new Float32Array((points.length / 2) * 3)
  const reach = 1.7 * offset
  let count = 0
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0
    const y = points[at + 1] ?? 0
    const dx = Math.abs(nx) * reach + 1
    const dy = Math.abs(ny) * reach + 1
    if (x < dx || y < dy || x > width - 1 - dx || y > height - 1 - dy) continue
    for (let plane = 0; plane < 3; plane++) {
      steps[count++] = stepAt(planes[plane] as Plane, x, y, nx * offset, ny * offset)
    }
  }
  return summaryOf(steps.subarray(0, count))
}

function stepAt({ width, data }: Plane, x: number, y: number, dx: number, dy: number): number {
  const inner = data[Math.round(y + dy) * width + Math.round(x + dx)] ?? 0
  const deeper = data[Math.round(y + 1.7 * dy) * width + Math.round(x + 1.7 * dx)] ?? 0
  const outer = data[Math.round(y - dy) * width + Math.round(x - dx)] ?? 0
  const further = data[Math.round(y - 1.7 * dy) * width + Math.round(x - 1.7 * dx)] ?? 0
  return (inner + deeper - outer - further) / 2
}

function summaryOf(steps: Float32Array): { strength: number; steady: number } {
  const count = steps.length / 3
  let luma = 0
  let blue = 0
  let red = 0
  for (let at = 0; at < steps.length; at += 3) {
    luma += steps[at] ?? 0
    blue += steps[at + 1] ?? 0
    red += steps[at + 2] ?? 0
  }
  const size = Math.hypot(luma, blue, red) / count
  if (count < 6 || size < 0.3) return { strength: 0, steady: 0.5 }
  let along = 0
  for (let at = 0; at < steps.length; at += 3) {
    if ((steps[at] ?? 0) * luma + (steps[at + 1] ?? 0) * blue + (steps[at + 2] ?? 0) * red > 0) along++
  }
  const steady = along / count
  return { strength: Math.min(1, size / CLEAR_STEP) * Math.max(0, 2 * steady - 1), steady }
}

function likelihoods({ edges, sight: { mask, edge } }: View, points: Samples, [nx, ny]: Point) {
  const scaleX = mask.width / edges.width
  const scaleY = mask.height / edges.height
  // Two cells of the network's picture to each side of its own blurred edge.
  const reach = 2 / Math.max(scaleX, scaleY)
  let likely = 0
  let parted = 0
  for (let at = 0; at < points.length; at += 2) {
    const x = (points[at] ?? 0) + 0.5
    const y = (points[at + 1] ?? 0) + 0.5
    likely += valueAt(edge, x * scaleX, y * scaleY)
    parted += valueAt(mask, (x + nx * reach) * scaleX, (y + ny * reach) * scaleY)
    parted -= valueAt(mask, (x - nx * reach) * scaleX, (y - ny * reach) * scaleY)
  }
  const count = points.length / 2
  return { likely: likely / count, parted: parted / count }
}
