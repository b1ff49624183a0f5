import { centreOf, distance, sidesOf } from '../../geometry/quad.ts'
import { crossingOf, type StraightLine } from '../../geometry/straight-line.ts'
import type { Point, Quad, Raster } from '../../model.ts'

/**
 * Moves each side of a quad onto the edge beside it, to a fraction of a pixel: profiles across the side, the steepest
 * point of each, one straight line through most of them, and the corners where the lines meet. Works with the rounded
 * corners of cards, because only the straight parts are used. `reach`: how far to look to each side, pixels. Undefined
 * where a corner would move much further than that.
 */
export function refine(photo: Raster, quad: Quad, reach: number): Quad | undefined {
  const centre = centreOf(quad)
  const lines = sidesOf(quad).map(([from, to]) => lineBeside(photo, from, to, centre, reach))
  const corners = quad.map((_, at) =>
    crossingOf(lines[(at + 3) % 4] as StraightLine, lines[at] as StraightLine, LEAST_SINE),
  )
  const isNear = quad.every((corner, at) => {
    const moved = corners[at]
    return moved !== undefined && distance(corner, moved) <= 3.5 * reach
  })
  return isNear ? (corners as unknown as Quad) : undefined
}

interface EdgePoint {
  readonly x: number
  readonly y: number
  readonly weight: number
}

const PROFILES = 72
/** Sides that meet under less than 6 degrees make no corner. */
const LEAST_SINE = 0.1
/** Fewer crossings than this make no line. */
const MIN_POINTS = 14

function lineBeside(photo: Raster, from: Point, to: Point, centre: Point, reach: number): StraightLine {
  const length = distance(from, to)
  const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const facesIn = (centre[0] - from[0]) * -along[1] + (centre[1] - from[1]) * along[0] >= 0
  const normal: Point = facesIn ? [-along[1], along[0]] : [along[1], -along[0]]
  const given: StraightLine = { nx: normal[0], ny: normal[1], c: normal[0] * from[0] + normal[1] * from[1] }

  const points: EdgePoint[] = []
  for (let at = 0; at < PROFILES; at++) {
    // The outermost parts are rounded off on a card.
    const share = 0.07 + (0.86 * (at + 0.5)) / PROFILES
    const middle: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    const point = crossEdge(photo, middle, normal, along, reach)
    if (point) points.push(point)
  }
  if (points.length < MIN_POINTS) return given
  return lineThrough(points) ?? given
}

/** Beyond this margin in pixels a profile would leave the photo. */
const BORDER = 2

/** The steepest place of the profile across a side, those near the middle preferred. */
function crossEdge(photo: Raster, [x, y]: Point, normal: Point, along: Point, reach: number): EdgePoint | undefined {
  if (x < BORDER || y < BORDER || x > photo.width - 1 - BORDER || y > photo.height - 1 - BORDER) return undefined
  const radius = Math.max(4, Math.ceil(reach))
  const profile = profileAcross(photo, x, y, normal, along, radius)
  const slopes = slopesOf(profile)
  let best = 0
  let steepest = 2.5
  for (let at = 3; at < slopes.length - 3; at++) {
    const nearness = 1 / (1 + ((at - radius) / (0.8 * radius)) ** 2)
    if ((slopes[at] ?? 0) * nearness <= steepest) continue
    steepest = (slopes[at] ?? 0) * nearness
    best = at
  }
  if (best === 0) return undefined
  const offset = best - radius + vertexOf(slopes[best - 1] ?? 0, slopes[best] ?? 0, slopes[best + 1] ?? 0)
  return { x: x + normal[0] * offset, y: y + normal[1] * offset, weight: Math.min(1, (slopes[best] ?? 0) / 20) }
}

/** Colours along the normal, each the mean of four samples along the side; three numbers a pixel. */
function profileAcross(photo: Raster, x: number, y: number, normal: Point, along: Point, radius: number): Float32Array {
  const profile = new Float32Array((2 * radius + 1) * 3)
  for (let step = -radius; step <= radius; step++) {
    const at = (step + radius) * 3
    for (let beside = -3; beside <= 3; beside += 2) {
      addColour(photo, x + normal[0] * step + along[0] * beside, y + normal[1] * step + along[1] * beside, profile, at)
    }
  }
  return profile
}

/** A quarter of the colour between four pixels, by bilinear interpolation. */
function addColour({ width, height, data }: Raster, x: number, y: number, target: Float32Array, at: number): void {
  const u = x < 0 ? 0 : Math.min(x, width - 1.001)
  const v = y < 0 ? 0 : Math.min(y, height - 1.001)
  const fx = u - Math.floor(u)
  const fy = v - Math.floor(v)
  const upper = (Math.floor(v) * width + Math.floor(u)) * 4
  const lower = upper + 4 * width
  for (let channel = 0; channel < 3; channel++) {
    const above = (data[upper + channel] ?? 0) * (1 - fx) + (data[upper + 4 + channel] ?? 0) * fx
    const below = (data[lower + channel] ?? 0) * (1 - fx) + (data[lower + 4 + channel] ?? 0) * fx
    target[at + channel] = (target[at + channel] ?? 0) + (above * (1 - fy) + below * fy) / 4
  }
}

/** How fast the colour changes at each place, over four pixels. */
function slopesOf(profile: Float32Array): Float32Array {
  const slopes = new Float32Array(profile.length / 3)
  for (let at = 2; at < slopes.length - 2; at++) {
    let sum = 0
    for (let channel = 0; channel < 3; channel++) {
      const value = (step: number) => profile[(at + step) * 3 + channel] ?? 0
      const change = (value(2) + value(1) - value(-1) - value(-2)) / 2
      sum += change * change
    }
    slopes[at] = Math.sqrt(sum)
  }
  return slopes
}

/** Where between three equally spaced values the parabola through them peaks, -0.6 to 0.6. */
function vertexOf(before: number, peak: number, after: number): number {
  const curvature = before - 2 * peak + after
  if (Math.abs(curvature) < 1e-6) return 0
  return Math.max(-0.6, Math.min(0.6, (0.5 * (before - after)) / curvature))
}

/** Pixels from the line within which a point lies on it. */
const TOLERANCE = 1.3

/** The line that most points lie on, then fitted to them; undefined where less than a third do. */
function lineThrough(points: readonly EdgePoint[]): StraightLine | undefined {
  let line = consensusOf(points)
  for (let round = 0; round < 3; round++) {
    const near = points.filter((point) => Math.abs(offLine(line, point)) < 1.2 * TOLERANCE)
    if (near.length < Math.max(10, 0.3 * points.length)) return undefined
    line = fitted(near)
  }
  return line
}

function offLine({ nx, ny, c }: StraightLine, { x, y }: EdgePoint): number {
  return nx * x + ny * y - c
}

/** Of the lines through two points that are well apart, the one with most weight beside it. */
function consensusOf(points: readonly EdgePoint[]): StraightLine {
  let best: StraightLine = { nx: 0, ny: 0, c: 0 }
  let most = -1
  for (let one = 0; one < points.length; one += 2) {
    for (let other = points.length - 1; other > one + points.length / 4; other -= 3) {
      const line = through(points[one] as EdgePoint, points[other] as EdgePoint)
      let weight = 0
      for (const point of points) {
        const off = Math.abs(offLine(line, point))
        if (off < TOLERANCE) weight += point.weight * (1 - (0.5 * off) / TOLERANCE)
      }
      if (weight <= most) continue
      most = weight
      best = line
    }
  }
  return best
}

function through(a: EdgePoint, b: EdgePoint): StraightLine {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const nx = -(b.y - a.y) / length
  const ny = (b.x - a.x) / length
  return { nx, ny, c: nx * a.x + ny * a.y }
}

/** Weighted total least squares. */
function fitted(points: readonly EdgePoint[]): StraightLine {
  const weight = points.reduce((sum, point) => sum + point.weight, 0)
  const x = points.reduce((sum, point) => sum + point.weight * point.x, 0) / weight
  const y = points.reduce((sum, point) => sum + point.weight * point.y, 0) / weight
  let xx = 0
  let xy = 0
  let yy = 0
  for (const point of points) {
    xx += point.weight * (point.x - x) ** 2
    xy += point.weight * (point.x - x) * (point.y - y)
    yy += point.weight * (point.y - y) ** 2
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const nx = -Math.sin(angle)
  const ny = Math.cos(angle)
  return { nx, ny, c: nx * x + ny * y }
}
