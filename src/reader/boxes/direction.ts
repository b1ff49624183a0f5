import type { Quad } from '../../core/index.ts'

/** Which way the text runs in the picture: to the right, or down as on a page that lies on its side. */
export type Axis = 'right' | 'down'

/** By the lengths of what is clearly longer than high; short boxes have no direction. */
export function axisOf(boxes: readonly Quad[]): Axis {
  const votes = { right: 0, down: 0 }
  for (const box of boxes) {
    const [along, across] = sidesOf(box)
    const [long, short] = along > across ? [along, across] : [across, along]
    if (long < CLEARLY_LONG * short) continue
    const [[x0, y0], [x1, y1], , [x3, y3]] = box
    const [x, y] = along > across ? [x1 - x0, y1 - y0] : [x3 - x0, y3 - y0]
    votes[Math.abs(x) >= Math.abs(y) ? 'right' : 'down'] += long
  }
  return votes.down > votes.right ? 'down' : 'right'
}

/** The same corners, begun where the first side runs along the axis. */
export function alongAxis(box: Quad, axis: Axis): Quad {
  const runs = ([[x0, y0], [x1, y1]]: Quad) =>
    (axis === 'right' ? x1 - x0 : y1 - y0) / Math.max(1e-9, Math.hypot(x1 - x0, y1 - y0))
  return [0, 1, 2, 3].map((start) => begunAt(box, start)).reduce((best, one) => (runs(one) > runs(best) ? one : best))
}

/** The same corners, read the other way. */
export function upsideDown(box: Quad): Quad {
  return begunAt(box, 2)
}

/** The lengths of the first side and of the one that follows it. */
export function sidesOf([[x0, y0], [x1, y1], , [x3, y3]]: Quad): readonly [along: number, across: number] {
  return [Math.hypot(x1 - x0, y1 - y0), Math.hypot(x3 - x0, y3 - y0)]
}

/** As reader.md has it. */
const CLEARLY_LONG = 2

function begunAt([a, b, c, d]: Quad, start: number): Quad {
  const turns: readonly Quad[] = [
    [a, b, c, d],
    [b, c, d, a],
    [c, d, a, b],
    [d, a, b, c],
  ]
  return turns[start] ?? [a, b, c, d]
}
