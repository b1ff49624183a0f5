import { isConvex, signedArea } from '../../geometry/quad.ts'
import { crossingOf } from '../../geometry/straight-line.ts'
import type { Point, Quad } from '../../model.ts'
import type { Line } from './lines.ts'

/** Four lines that may be the sides of a document. */
export interface Candidate {
  readonly quad: Quad
  /** How many of its sides are borders of the photo. */
  readonly frameSides: number
}

/**
 * All quads that two pairs of opposite lines make, and of them the most promising by what a glance at their sides tells:
 * how much of each is edge, and whether the edges end at the corners.
 */
export function findCandidates(lines: readonly Line[], width: number, height: number): Candidate[] {
  const pairs = oppositePairs(lines, width, height)
  const kept = createShortlist(KEPT)
  for (const [at, first] of pairs.entries()) {
    for (const second of pairs.slice(at + 1)) {
      if (!areCrossing(first, second) || first.frameSides + second.frameSides > 2) continue
      const quad = quadOf(first, second, width, height)
      if (!quad) continue
      const promise = promiseOf(quad, [first.a, second.b, first.b, second.a], width * height)
      if (promise !== undefined) kept.add({ quad, frameSides: first.frameSides + second.frameSides }, promise)
    }
  }
  return kept.best()
}

const KEPT = 90

interface Pair {
  readonly a: Line
  readonly b: Line
  /** Direction of their mean normal, 0 to pi. */
  readonly angle: number
  readonly frameSides: number
}

/** Lines that run the same way within 38 degrees, apart by at least 9 % of the diagonal. */
function oppositePairs(lines: readonly Line[], width: number, height: number): Pair[] {
  const pairs: Pair[] = []
  const apart = 0.09 * Math.hypot(width, height)
  const fromCentre = ({ nx, ny, c }: Line) => (nx * width + ny * height) / 2 - c
  for (const [at, a] of lines.entries()) {
    for (const b of lines.slice(at + 1)) {
      const frameSides = Number(a.isFrame) + Number(b.isFrame)
      const cosine = a.nx * b.nx + a.ny * b.ny
      if (frameSides === 2 || Math.abs(cosine) < Math.cos((38 * Math.PI) / 180)) continue
      const sign = Math.sign(cosine)
      if (Math.abs(fromCentre(a) - sign * fromCentre(b)) < apart) continue
      const angle = Math.atan2(a.ny + sign * b.ny, a.nx + sign * b.nx)
      pairs.push({ a, b, angle: (angle + Math.PI) % Math.PI, frameSides })
    }
  }
  return pairs
}

function areCrossing(first: Pair, second: Pair): boolean {
  const between = Math.abs(first.angle - second.angle)
  if (Math.min(between, Math.PI - between) < (50 * Math.PI) / 180) return false
  return first.a !== second.a && first.a !== second.b && first.b !== second.a && first.b !== second.b
}

/** How far corners may lie outside of the frame, in shares of its sides: those of a document that is cut off. */
const MAX_OUTSIDE = 0.35
/** Corners of a rectangle seen at a slant: within 46 degrees of a right angle. */
const MAX_CORNER_COSINE = 0.72
/** Lines this near to parallel have no crossing worth computing. */
const LEAST_SINE = 0.05

function quadOf(first: Pair, second: Pair, width: number, height: number): Quad | undefined {
  const corners = [
    crossingOf(first.a, second.a, LEAST_SINE),
    crossingOf(first.a, second.b, LEAST_SINE),
    crossingOf(first.b, second.b, LEAST_SINE),
    crossingOf(first.b, second.a, LEAST_SINE),
  ]
  for (const corner of corners) if (!corner || outsideBy(corner, width, height) > MAX_OUTSIDE) return undefined
  // None of them is undefined any more.
  const quad = corners as unknown as Quad
  const share = Math.abs(signedArea(quad)) / (width * height)
  if (share < 0.03 || share > 1.05 || !isConvex(quad)) return undefined
  return quad.every((_, at) => Math.abs(cornerCosine(quad, at)) <= MAX_CORNER_COSINE) ? quad : undefined
}

/** The share of the frame's side by which a point lies outside; 0 inside. */
export function outsideBy([x, y]: Point, width: number, height: number): number {
  return Math.max(0, -x / width, (x - width + 1) / width, -y / height, (y - height + 1) / height)
}

/** The cosine of the angle at a corner: 0 for a right one. */
export function cornerCosine(quad: Quad, at: number): number {
  const corner = quad[at] as Point
  const before = quad[(at + 3) % 4] as Point
  const after = quad[(at + 1) % 4] as Point
  const [x1, y1] = [before[0] - corner[0], before[1] - corner[1]]
  const [x2, y2] = [after[0] - corner[0], after[1] - corner[1]]
  return (x1 * x2 + y1 * y2) / (Math.hypot(x1, y1) * Math.hypot(x2, y2))
}

/** Higher is better; undefined for what has hardly an edge. Weights from detection.md section 1. */
function promiseOf(quad: Quad, sides: readonly [Line, Line, Line, Line], area: number): number | undefined {
  let sum = 0
  let least = 1
  let likely = 0
  let beyond = 0
  let frames = 0
  for (const [at, line] of sides.entries()) {
    const found = glanceAlong(line, quad[at] as Point, quad[(at + 1) % 4] as Point)
    const covered = line.isFrame ? 0.5 : found.covered
    sum += covered
    least = Math.min(least, covered)
    likely += found.likely
    beyond += found.beyond
    frames += Number(line.isFrame)
  }
  if (sum < 1.2 || (least < 0.12 && sum < 1.8)) return undefined
  const size = Math.sqrt(Math.min(0.8, Math.abs(signedArea(quad)) / area))
  return 3.9 * (sum / 4) + 0.2 * least - 2.9 * (beyond / 8) + 3.2 * size - 1.2 * frames + 6 * (likely / 4)
}

/** Shares of a side that are edge and that the network takes for a document's, and of its prolongations (both summed). */
function glanceAlong(line: Line, from: Point, to: Point): { covered: number; likely: number; beyond: number } {
  const position = ([x, y]: Point) => line.nx * y - line.ny * x + line.origin
  const [one, other] = [position(from), position(to)]
  const first = Math.round(Math.min(one, other))
  const last = Math.round(Math.max(one, other))
  const overshoot = Math.max(6, 0.15 * (last - first))
  const covered = within(line.covered, first, last)
  const before = within(line.covered, Math.round(first - overshoot), first - 4)
  const after = within(line.covered, last + 4, Math.round(last + overshoot))
  const likely = within(line.likely, first, last)
  const length = Math.max(1, last - first)
  return { covered: covered / length, likely: likely / length, beyond: (before + after) / overshoot }
}

/** The sum between two positions of a running total. */
function within(total: Float32Array, first: number, last: number): number {
  const end = total.length - 1
  const at = (position: number) => total[position < 0 ? 0 : Math.min(position, end)] ?? 0
  return last > first ? at(last) - at(first) : 0
}

interface Shortlist {
  add(candidate: Candidate, promise: number): void
  best(): Candidate[]
}

/** Keeps the best so many of a long stream. */
function createShortlist(size: number): Shortlist {
  let entries: { candidate: Candidate; promise: number }[] = []
  let worst = Number.NEGATIVE_INFINITY
  const trim = () => {
    entries = entries.sort((one, other) => other.promise - one.promise).slice(0, size)
    worst = entries.length < size ? worst : (entries[size - 1]?.promise ?? worst)
  }
  return {
    add(candidate, promise) {
      if (promise < worst) return
      entries.push({ candidate, promise })
      if (entries.length > 3 * size) trim()
    },
    best() {
      trim()
      return entries.map(({ candidate }) => candidate)
    },
  }
}
