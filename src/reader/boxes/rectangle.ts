import type { Point, Quad } from '../../core/index.ts'

export interface Rectangle {
  readonly centre: Point
  /** The direction of its width, radians. */
  readonly angle: number
  readonly width: number
  readonly height: number
}

/** The smallest rectangle, turned as it may be, around some points; none around points on a line. */
export function smallestAround(points: readonly Point[]): Rectangle | undefined {
  const hull = hullOf(points)
  if (hull.length < 3) return undefined
  const candidates = hull.map(([x, y], at) => {
    const [nextX, nextY] = hull[(at + 1) % hull.length] ?? [x, y]
    return alongside(hull, Math.atan2(nextY - y, nextX - x))
  })
  return candidates.reduce((best, one) => (one.width * one.height < best.width * best.height ? one : best))
}

export function cornersOf({ centre: [x, y], angle, width, height }: Rectangle): Quad {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const corner = (u: number, v: number): Point => [x + u * cos - v * sin, y + u * sin + v * cos]
  const [right, bottom] = [width / 2, height / 2]
  return [corner(-right, -bottom), corner(right, -bottom), corner(right, bottom), corner(-right, bottom)]
}

function alongside(points: readonly Point[], angle: number): Rectangle {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const along = points.map(([x, y]) => x * cos + y * sin)
  const across = points.map(([x, y]) => y * cos - x * sin)
  const [left, right, top, bottom] = [Math.min(...along), Math.max(...along), Math.min(...across), Math.max(...across)]
  const [u, v] = [(left + right) / 2, (top + bottom) / 2]
  return { centre: [u * cos - v * sin, u * sin + v * cos], angle, width: right - left, height: bottom - top }
}

/** Andrew's monotone chain. */
function hullOf(points: readonly Point[]): Point[] {
  const ordered = [...points].sort(([x0, y0], [x1, y1]) => x0 - x1 || y0 - y1)
  const chain = (way: readonly Point[]) => {
    const kept: Point[] = []
    for (const point of way) {
      while (kept.length > 1 && !turnsLeft(kept.at(-2), kept.at(-1), point)) kept.pop()
      kept.push(point)
    }
    return kept.slice(0, -1)
  }
  return [...chain(ordered), ...chain(ordered.reverse())]
}

function turnsLeft(from: Point | undefined, over: Point | undefined, [x, y]: Point): boolean {
  if (!from || !over) return true
  return (over[0] - from[0]) * (y - from[1]) - (over[1] - from[1]) * (x - from[0]) > 0
}
