import type { OutlineFacts, Side } from '../../core/evidence.ts'
import type { Point, Quad } from '../../core/model.ts'

/** Pixels of an upright photo. */
export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Size {
  readonly x: number
  readonly y: number
}

export type Line = readonly [from: Point, to: Point]

/** The upright rectangle around some points. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

export function polygonPath(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}Z`
}

export function linesPath(lines: readonly Line[]): string {
  return lines.map(([from, to]) => `M${pair(from)}L${pair(to)}`).join('')
}

/** A wave of so many bows from one point to another. */
export function wavePath(from: Point, to: Point, count: number): string {
  const step: Point = [(to[0] - from[0]) / count, (to[1] - from[1]) / count]
  const bows = Array.from({ length: count }, (_, at): string => {
    const [x, y] = [from[0] + (at + 0.5) * step[0], from[1] + (at + 0.5) * step[1]]
    const swing = at % 2 === 0 ? SWING : -SWING
    const end: Point = [from[0] + (at + 1) * step[0], from[1] + (at + 1) * step[1]]
    return `Q${pair([x - step[1] * swing, y + step[0] * swing])} ${pair(end)}`
  })
  return `M${pair(from)}${bows.join('')}`
}

/** How far the wave swings out, by the length of one bow. */
const SWING = 0.8

/** Two arms at every corner, each a share of the side that it lies on. */
export function cornersPath(quad: Quad, share: number): string {
  return quad
    .map((corner, at) => {
      const before = quad[(at + 3) % 4] ?? corner
      const after = quad[(at + 1) % 4] ?? corner
      return `M${pair(towards(corner, before, share))}L${pair(corner)}L${pair(towards(corner, after, share))}`
    })
    .join('')
}

/**
 * What is in the frame of a document that the frame cuts off: the sides that are there, and the stretches of the frame
 * where the document goes on outside.
 */
export function cutOutline({ quad, cutSides = [] }: OutlineFacts, frame: Size): { seen: Line[]; cut: Line[] } {
  const corners = quad ? clipToFrame(quad, frame) : []
  const sides = corners.map((from, at): Line => [from, corners[(at + 1) % corners.length] ?? from])
  const along = (side: Side) => sides.filter((line) => line.every((point) => isOn(side, point, frame)))
  const cut = cutSides.map((side) => along(side)[0] ?? shadowOn(side, corners, frame))
  return { seen: sides.filter((line) => !cutSides.some((side) => along(side).includes(line))), cut }
}

/** The stretch of a side of the frame that lies level with some points. */
function shadowOn(side: Side, points: readonly Point[], { width, height }: Size): Line {
  const {
    x,
    y,
    width: across,
    height: down,
  } = boxAround(
    points.length > 0
      ? points
      : [
          [0, 0],
          [width, height],
        ],
  )
  if (side === 'left' || side === 'right') {
    const edge = side === 'left' ? 0 : width
    return [
      [edge, y],
      [edge, y + down],
    ]
  }
  const edge = side === 'top' ? 0 : height
  return [
    [x, edge],
    [x + across, edge],
  ]
}

/** The edge of a document is rarely found to the pixel: this share of the longer side counts as touching the frame. */
const TOUCHING = 0.015

function isOn(side: Side, [x, y]: Point, { width, height }: Size): boolean {
  const slack = Math.max(width, height) * TOUCHING
  const distance = { top: y, left: x, right: width - x, bottom: height - y }
  return distance[side] <= slack
}

/** A band along a line of the frame, as thick as told, towards the middle of the frame. */
export function bandInside([[x1, y1], [x2, y2]]: Line, { width, height }: Size, thickness: number): Point[] {
  const isUpright = Math.abs(x2 - x1) < Math.abs(y2 - y1)
  const inwards = isUpright ? Math.sign(width / 2 - x1) : Math.sign(height / 2 - y1)
  const [dx, dy] = isUpright ? [inwards * thickness, 0] : [0, inwards * thickness]
  return [
    [x1, y1],
    [x2, y2],
    [x2 + dx, y2 + dy],
    [x1 + dx, y1 + dy],
  ]
}

/** Sutherland and Hodgman: the part of a polygon that lies in the frame. */
function clipToFrame(polygon: readonly Point[], { width, height }: Size): Point[] {
  const insides: readonly ((point: Point) => number)[] = [
    ([x]) => x,
    ([, y]) => y,
    ([x]) => width - x,
    ([, y]) => height - y,
  ]
  return insides.reduce<Point[]>(clipBy, [...polygon])
}

function clipBy(polygon: Point[], depth: (point: Point) => number): Point[] {
  return polygon.flatMap((point, at) => {
    const next = polygon[(at + 1) % polygon.length] ?? point
    const [here, there] = [depth(point), depth(next)]
    const kept: Point[] = here >= 0 ? [point] : []
    return here < 0 === there < 0 ? kept : [...kept, towards(point, next, here / (here - there))]
  })
}

function towards([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`
}

/** A tenth of a pixel is finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
