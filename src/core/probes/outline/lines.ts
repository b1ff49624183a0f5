import type { StraightLine } from '../../geometry/straight-line.ts'
import type { Plane } from '../../raster/luma.ts'
import { valueAt } from '../../raster/sample.ts'
import type { Segment } from './segments.ts'

/** A straight line through the picture, and where along it there are edges. */
export interface Line extends StraightLine {
  /** Pixels of edge on it. */
  readonly support: number
  /** Edge pixels from the start of the line up to each position; `origin` is the position of t = 0. */
  readonly covered: Float32Array
  /** The same running total of how likely the network finds a document's edge there. */
  readonly likely: Float32Array
  readonly origin: number
  /** A border of the photo itself. */
  readonly isFrame: boolean
}

/**
 * Joins segments that lie in one line; the lines with most edge first, and then the four borders of the photo. `edge`
 * is the network's, of any size.
 */
export function findLines(segments: readonly Segment[], edge: Plane, width: number, height: number): Line[] {
  const diagonal = Math.hypot(width, height)
  const longest = [...segments].sort((one, other) => other.length - one.length).slice(0, MAX_SEGMENTS)
  const taken = new Uint8Array(longest.length)
  const lines: JoinedLine[] = []
  for (const [at, segment] of longest.entries()) {
    if (taken[at]) continue
    if (lines.length >= 2 * MAX_LINES) break
    lines.push(joinAlong(segment, longest, taken, diagonal))
  }
  const likely = lines.map((line) => ({ ...line, likely: likelihoodAlong(line, edge, width, height) }))
  likely.sort((one, other) => supportOf(other) - supportOf(one))
  return [...distinct(likely), ...frameOf(width, height, diagonal)]
}

const MAX_SEGMENTS = 400
const MAX_LINES = 34
/** Pixels beside a line within which a segment belongs to it. */
const REACH = 2.6

type JoinedLine = Omit<Line, 'likely'>

function joinAlong(start: Segment, segments: readonly Segment[], taken: Uint8Array, diagonal: number): JoinedLine {
  let line: StraightLine = { nx: start.nx, ny: start.ny, c: start.nx * start.x0 + start.ny * start.y0 }
  let group: number[] = []
  // Twice: the joined line is straighter than the segment it started from, and reaches further.
  for (let round = 0; round < 2; round++) {
    group = [...segments.keys()].filter((at) => belongs(segments[at], line, diagonal))
    line = fitThrough(
      group.flatMap((at) => segments[at] ?? []),
      line,
    )
  }
  for (const at of group) if ((segments[at]?.length ?? 0) < start.length * 1.01) taken[at] = 1
  const covered = coverageOf(
    group.flatMap((at) => segments[at] ?? []),
    line,
    diagonal,
  )
  return { ...line, ...covered, isFrame: false }
}

/** Nearly parallel, within 4 degrees (6 for short pieces), and both ends beside the line. */
function belongs(segment: Segment | undefined, { nx, ny, c }: StraightLine, diagonal: number): boolean {
  if (!segment) return false
  const cosine = Math.abs(segment.nx * nx + segment.ny * ny)
  if (cosine < (segment.length < 0.04 * diagonal ? 0.9945 : 0.9976)) return false
  return (
    Math.abs(nx * segment.x0 + ny * segment.y0 - c) <= REACH && Math.abs(nx * segment.x1 + ny * segment.y1 - c) <= REACH
  )
}

/** The line through the ends of the segments, weighted by their lengths. */
function fitThrough(segments: readonly Segment[], towards: StraightLine): StraightLine {
  let weight = 0
  let x = 0
  let y = 0
  for (const { length, x0, x1, y0, y1 } of segments) {
    weight += 2 * length
    x += length * (x0 + x1)
    y += length * (y0 + y1)
  }
  x /= weight
  y /= weight
  let xx = 0
  let xy = 0
  let yy = 0
  for (const { length, x0, y0, x1, y1 } of segments) {
    xx += length * ((x0 - x) ** 2 + (x1 - x) ** 2)
    xy += length * ((x0 - x) * (y0 - y) + (x1 - x) * (y1 - y))
    yy += length * ((y0 - y) ** 2 + (y1 - y) ** 2)
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const sign = -Math.sin(angle) * towards.nx + Math.cos(angle) * towards.ny < 0 ? -1 : 1
  const nx = -Math.sin(angle) * sign
  const ny = Math.cos(angle) * sign
  return { nx, ny, c: nx * x + ny * y }
}

function coverageOf(
  segments: readonly Segment[],
  { nx, ny }: StraightLine,
  diagonal: number,
): Pick<Line, 'covered' | 'origin' | 'support'> {
  const origin = Math.ceil(diagonal) + 2
  const edge = new Uint8Array(2 * origin + 1)
  for (const { x0, y0, x1, y1 } of segments) {
    const from = nx * y0 - ny * x0
    const to = nx * y1 - ny * x1
    const first = Math.max(0, Math.floor(Math.min(from, to)) + origin)
    edge.fill(1, first, Math.min(2 * origin, Math.ceil(Math.max(from, to)) + origin) + 1)
  }
  const covered = new Float32Array(edge.length + 1)
  for (let at = 0; at < edge.length; at++) covered[at + 1] = (covered[at] ?? 0) + (edge[at] ?? 0)
  return { covered, origin, support: covered[edge.length] ?? 0 }
}

/** Only inside the photo is there anything to see. */
function likelihoodAlong(
  { nx, ny, c, covered, origin }: JoinedLine,
  edge: Plane,
  width: number,
  height: number,
): Float32Array {
  const total = new Float32Array(covered.length)
  const scaleX = edge.width / width
  const scaleY = edge.height / height
  for (let at = 0; at + 1 < total.length; at++) {
    const x = nx * c - ny * (at - origin)
    const y = ny * c + nx * (at - origin)
    const isInside = x >= 0 && y >= 0 && x < width && y < height
    total[at + 1] = (total[at] ?? 0) + (isInside ? valueAt(edge, (x + 0.5) * scaleX, (y + 0.5) * scaleY) : 0)
  }
  return total
}

/** An edge that the network believes in counts twice more. */
function supportOf({ support, likely }: Line): number {
  return support + 2 * (likely[likely.length - 1] ?? 0)
}

/** Without the weaker of two lines that are nearly the same. */
function distinct(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  for (const line of lines) {
    if (kept.length >= MAX_LINES) break
    const isKnown = kept.some(({ nx, ny, c }) => {
      const cosine = nx * line.nx + ny * line.ny
      return Math.abs(cosine) > 0.9995 && Math.abs(c - Math.sign(cosine) * line.c) < 1.6
    })
    if (!isKnown) kept.push(line)
  }
  return kept
}

function frameOf(width: number, height: number, diagonal: number): Line[] {
  const origin = Math.ceil(diagonal) + 2
  const border = (nx: number, ny: number, c: number): Line => ({
    nx,
    ny,
    c,
    support: 0,
    covered: new Float32Array(2 * origin + 2),
    likely: new Float32Array(2 * origin + 2),
    origin,
    isFrame: true,
  })
  return [border(1, 0, 0), border(1, 0, width - 1), border(0, 1, 0), border(0, 1, height - 1)]
}
