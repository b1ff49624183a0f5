import type { Point, Quad } from '../model.ts'

/** A projective map of the plane, row by row; the last element is 1. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number]

/** The map that takes each corner of one quad to the corner of the other. Undefined where three corners are in a line. */
export function homographyBetween(from: Quad, to: Quad): Homography | undefined {
  const rows = from.flatMap(([x, y], at) => {
    const [u, v] = to[at] ?? [0, 0]
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  const [a, b, c, d, e, f, g, h] = solve(rows) ?? []
  if (h === undefined) return undefined
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0, g ?? 0, h, 1]
}

export function project([a, b, c, d, e, f, g, h, i]: Homography, [x, y]: Point): Point {
  const depth = g * x + h * y + i
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth]
}

/** Gauss-Jordan elimination with the largest pivot. Each row ends with its right hand side. */
function solve(rows: number[][]): number[] | undefined {
  const size = rows.length
  for (let column = 0; column < size; column++) {
    const pivot = pivotRow(rows, column)
    const top = rows[pivot]
    if (!top || Math.abs(top[column] ?? 0) < 1e-12) return undefined
    rows[pivot] = rows[column] ?? top
    rows[column] = top
    for (const row of rows) {
      if (row !== top) subtract(row, top, (row[column] ?? 0) / (top[column] ?? 1), column)
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1))
}

function pivotRow(rows: readonly number[][], column: number): number {
  let best = column
  for (let row = column + 1; row < rows.length; row++) {
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row
  }
  return best
}

function subtract(row: number[], top: readonly number[], factor: number, from: number): void {
  if (factor === 0) return
  for (let at = from; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (top[at] ?? 0)
}
