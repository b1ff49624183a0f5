import { intersectionOverUnion } from '../../geometry/overlap.ts'
import { isConvex, mapQuad, signedArea } from '../../geometry/quad.ts'
import { crossingOf, type StraightLine } from '../../geometry/straight-line.ts'
import type { Point, Quad } from '../../model.ts'
import type { Plane } from '../../raster/luma.ts'
import type { Candidate } from './candidates.ts'

/**
 * Quads around what the network takes for documents, in pixels of the given size: where print or clutter drowns the
 * lines of the true edge, these are still near it. Each patch is seen at several levels of certainty: where it runs into
 * its surroundings, or falls to pieces under a reflection, one of them often still has its shape.
 */
export function maskCandidates(mask: Plane, width: number, height: number): Candidate[] {
  const quads: Quad[] = []
  for (const outline of LEVELS.flatMap((level) => componentsOf(mask, level))) {
    const quad = quadAround(outline)
    if (quad && quads.every((known) => intersectionOverUnion(quad, known) < SAME)) quads.push(quad)
  }
  const scaleX = width / mask.width
  const scaleY = height / mask.height
  // No side counts as a border of the photo: where the patch reaches it, nobody knows how it goes on.
  return quads.map((quad) => ({
    quad: mapQuad(quad, ([x, y]): Point => [x * scaleX - 0.5, y * scaleY - 0.5]),
    frameSides: 0,
  }))
}

/** How likely a cell has to be document (own): of 416 composed whole ones 407 have a good candidate, with 0.5 alone 404. */
const LEVELS = [0.5, 0.8, 0.3]
/** Intersection over union from which two quads are one. */
const SAME = 0.98
/** Share of the picture below which a patch is no document. */
const MIN_SHARE = 0.015
const MAX_COMPONENTS = 3

/** The borders of the largest connected patches. */
function componentsOf({ width, height, data }: Plane, level: number): Point[][] {
  const seen = new Uint8Array(data.length)
  const stack = new Int32Array(data.length)
  const components: { size: number; outline: Point[] }[] = []
  for (let seed = 0; seed < data.length; seed++) {
    if (seen[seed] || (data[seed] ?? 0) < level) continue
    const component = flood(seed, { width, height, data }, level, seen, stack)
    if (component.size >= MIN_SHARE * data.length) components.push(component)
  }
  return components
    .sort((one, other) => other.size - one.size)
    .slice(0, MAX_COMPONENTS)
    .map(({ outline }) => outline)
}

function flood(seed: number, { width, height, data }: Plane, level: number, seen: Uint8Array, stack: Int32Array) {
  const outline: Point[] = []
  let size = 0
  let open = 1
  stack[0] = seed
  seen[seed] = 1
  while (open > 0) {
    const at = stack[--open] ?? 0
    const x = at % width
    const y = Math.floor(at / width)
    size++
    for (const [dx, dy] of NEIGHBOURS) {
      const isOutside = x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height
      const next = at + dx + dy * width
      if (isOutside || (data[next] ?? 0) < level) {
        outline.push([x + 0.5 + dx / 2, y + 0.5 + dy / 2])
      } else if (!seen[next]) {
        seen[next] = 1
        stack[open++] = next
      }
    }
  }
  return { size, outline }
}

const NEIGHBOURS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/**
 * Four lines through the points of a border: begun as a box along the principal axes, then fitted to the points that
 * are nearest to each, over and over.
 */
function quadAround(outline: readonly Point[]): Quad | undefined {
  let sides = boxAround(outline)
  for (let round = 0; round < ROUNDS; round++) {
    const groups: Point[][] = [[], [], [], []]
    for (const point of outline) groups[nearestSide(point, sides)]?.push(point)
    sides = sides.map((side, at) => fitted(groups[at] ?? [], side))
  }
  const corners = sides.map((side, at) => crossingOf(side, sides[(at + 1) % 4] as StraightLine, LEAST_SINE))
  if (corners.some((corner) => !corner)) return undefined
  const quad = corners as unknown as Quad
  return isConvex(quad) && Math.abs(signedArea(quad)) > 0 ? quad : undefined
}

const ROUNDS = 12
/** Sides that meet under less than 12 degrees make no corner. */
const LEAST_SINE = 0.2

function boxAround(outline: readonly Point[]): StraightLine[] {
  const count = outline.length
  const x = outline.reduce((sum, point) => sum + point[0], 0) / count
  const y = outline.reduce((sum, point) => sum + point[1], 0) / count
  let best: StraightLine[] = []
  let least = Number.POSITIVE_INFINITY
  // The turned box with the smallest area, by steps of 5 degrees.
  for (let degrees = 0; degrees < 90; degrees += 5) {
    const ux = Math.cos((degrees * Math.PI) / 180)
    const uy = Math.sin((degrees * Math.PI) / 180)
    const along = outline.map((point) => (point[0] - x) * ux + (point[1] - y) * uy)
    const across = outline.map((point) => (point[1] - y) * ux - (point[0] - x) * uy)
    const [a0, a1] = [Math.min(...along), Math.max(...along)]
    const [b0, b1] = [Math.min(...across), Math.max(...across)]
    if ((a1 - a0) * (b1 - b0) >= least) continue
    least = (a1 - a0) * (b1 - b0)
    const c = ux * x + uy * y
    const d = ux * y - uy * x
    best = [
      { nx: -uy, ny: ux, c: d + b0 },
      { nx: ux, ny: uy, c: c + a1 },
      { nx: -uy, ny: ux, c: d + b1 },
      { nx: ux, ny: uy, c: c + a0 },
    ]
  }
  return best
}

function nearestSide([x, y]: Point, sides: readonly StraightLine[]): number {
  const distances = sides.map(({ nx, ny, c }) => Math.abs(nx * x + ny * y - c))
  return distances.indexOf(Math.min(...distances))
}

/** The line through the middle of the points; the old one where there are too few. */
function fitted(points: readonly Point[], side: StraightLine): StraightLine {
  if (points.length < 4) return side
  const x = points.reduce((sum, point) => sum + point[0], 0) / points.length
  const y = points.reduce((sum, point) => sum + point[1], 0) / points.length
  let xx = 0
  let xy = 0
  let yy = 0
  for (const point of points) {
    xx += (point[0] - x) ** 2
    xy += (point[0] - x) * (point[1] - y)
    yy += (point[1] - y) ** 2
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const sign = -Math.sin(angle) * side.nx + Math.cos(angle) * side.ny < 0 ? -1 : 1
  const nx = -Math.sin(angle) * sign
  const ny = Math.cos(angle) * sign
  return { nx, ny, c: nx * x + ny * y }
}
