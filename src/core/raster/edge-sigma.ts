import { smooth } from './binomial.ts'
import type { Plane } from './luma.ts'
import { percentile } from './percentile.ts'

/**
 * How blurred the edges of a picture are. For a step blurred by a Gaussian, the height of the step divided by the
 * steepest slope is sqrt(2 pi) times the blur's standard deviation. Measured on edges of four directions, because a
 * shaken photo is sharp along the shake; the blurriest direction counts (detection.md section 4: AUC 1.000 over mixed
 * contents, where the variance of the Laplacian reaches 0.924).
 */
export interface EdgeSigma {
  /**
   * Pixels, the smoothing included; NaN where no direction has edges enough. An ideal step answers 1.28, what a camera
   * has sharpened 0.9 to 1.1.
   */
  readonly worst: number
  readonly edges: number
}

export function measureEdgeSigma(luma: Plane): EdgeSigma {
  const smoothed = smooth(luma)
  const threshold = edgeThreshold(smoothed)
  const sigmas: [number[], number[], number[], number[]] = [[], [], [], []]

  for (let y = MARGIN; y < luma.height - MARGIN; y += rowStep(luma)) {
    for (let x = MARGIN; x < luma.width - MARGIN; x++) {
      const gradient = gradientAt(smoothed, y * luma.width + x)
      if (gradient.slope < threshold) continue
      const sigma = sigmaAt(smoothed, gradient, x, y)
      if (sigma !== undefined) sigmas[directionOf(gradient)].push(sigma)
    }
  }

  const measured = sigmas.filter((values) => values.length > MIN_EDGES).map((values) => percentile(values, 0.25))
  return {
    worst: measured.length > 0 ? Math.max(...measured) : Number.NaN,
    edges: sigmas.reduce((sum, values) => sum + values.length, 0),
  }
}

/** Edges needed in one direction before it has a say (detection.md section 4). */
const MIN_EDGES = 60
/** The walk along an edge's profile, and so the widest edge that can be measured, in pixels to each side. */
const REACH = 10
const MARGIN = REACH + 2
/** Weaker steps, in levels of 255, are noise. */
const MIN_STEP = 6
/** Along the profile the picture has to rise by this much a pixel, or the step is over. */
const MIN_RISE = 0.15

/** Large pictures have edges enough, thousands even in a sparse letter, in every eighth row. */
function rowStep({ width, height }: Plane): number {
  return width * height > 1_000_000 ? 8 : 1
}

/** Levels a pixel, by Sobel's operator, and how steep that is. */
interface Gradient {
  readonly x: number
  readonly y: number
  readonly slope: number
}

function gradientAt({ width, data }: Plane, at: number): Gradient {
  const diagonal = (data[at + width + 1] ?? 0) - (data[at - width - 1] ?? 0)
  const counter = (data[at - width + 1] ?? 0) - (data[at + width - 1] ?? 0)
  const x = (diagonal + counter + 2 * ((data[at + 1] ?? 0) - (data[at - 1] ?? 0))) / 8
  const y = (diagonal - counter + 2 * ((data[at + width] ?? 0) - (data[at - width] ?? 0))) / 8
  return { x, y, slope: Math.sqrt(x * x + y * y) }
}

/** A third of the slope that one pixel in ten exceeds: print counts, paper and sensor noise do not. */
function edgeThreshold(plane: Plane): number {
  const { width, height } = plane
  const sample: number[] = []
  // A stride that no width divides evenly, so that every column has its turn.
  for (let at = width + 1; at < width * (height - 1) - 1; at += 101) sample.push(gradientAt(plane, at).slope)
  return Math.max(3, percentile(sample, 0.9) * 0.6) * 0.55
}

/** One of four classes of direction, 45 degrees each. */
function directionOf({ x, y }: Gradient): 0 | 1 | 2 | 3 {
  const angle = Math.atan2(y, x) + 2 * Math.PI + Math.PI / 8
  // A remainder of 4 of a non-negative integer.
  return (Math.floor(angle / (Math.PI / 4)) % 4) as 0 | 1 | 2 | 3
}

/** The blur at the crest of an edge, in pixels; undefined off the crest and for steps too low to tell from noise. */
function sigmaAt(plane: Plane, { x: gx, y: gy, slope }: Gradient, x: number, y: number): number | undefined {
  const ux = gx / slope
  const uy = gy / slope
  const slopeBeside = (side: 1 | -1) =>
    gradientAt(plane, Math.round(y + side * uy) * plane.width + Math.round(x + side * ux)).slope
  if (slopeBeside(1) > slope || slopeBeside(-1) >= slope) return undefined

  const step = climb(plane, x, y, ux, uy, 1) + climb(plane, x, y, ux, uy, -1)
  return step < MIN_STEP ? undefined : step / (Math.sqrt(2 * Math.PI) * slope)
}

/** How far the profile goes on rising (or, against the gradient, falling) from a point, in levels. */
function climb(plane: Plane, x: number, y: number, ux: number, uy: number, side: 1 | -1): number {
  const start = sample(plane, x, y)
  let reached = start
  for (let step = 1; step <= REACH; step++) {
    const next = sample(plane, x + side * step * ux, y + side * step * uy)
    if (side * (next - reached) <= MIN_RISE) break
    reached = next
  }
  return side * (reached - start)
}

/** Bilinear interpolation. */
function sample({ width, data }: Plane, x: number, y: number): number {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const fx = x - column
  const fy = y - row
  const at = row * width + column
  const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx
  const lower = (data[at + width] ?? 0) * (1 - fx) + (data[at + width + 1] ?? 0) * fx
  return upper * (1 - fy) + lower * fy
}
