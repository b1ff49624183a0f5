import type { Point, Quad } from '../../core/index.ts'
import type { TextLine } from '../text-line.ts'

/** Lines beside each other, joined from left to right. */
export interface Row {
  /** Without whitespace. */
  readonly text: string
  readonly lines: readonly TextLine[]
}

/** Puts lines into the order in which they are read, seen along the longest of them. */
export function rowsOf(lines: readonly TextLine[]): Row[] {
  const seen = placeAlong(lines.filter(({ text }) => text.trim() !== ''))
  const groups: Placed[][] = []
  for (const line of seen.sort((a, b) => a.y - b.y)) {
    const row = groups.at(-1)
    if (row && isBeside(line, row)) row.push(line)
    else groups.push([line])
  }
  return groups.map((row) => {
    const inOrder = row.sort((a, b) => a.x - b.x).map(({ line }) => line)
    return { text: inOrder.map(({ text }) => withoutSpace(text)).join(''), lines: inOrder }
  })
}

export function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}

interface Placed {
  readonly line: TextLine
  /** Where it begins along the text. */
  readonly x: number
  /** Its middle across the text. */
  readonly y: number
  readonly height: number
}

function placeAlong(lines: readonly TextLine[]): Placed[] {
  const [longest] = [...lines].sort((a, b) => lengthOf(b.quad) - lengthOf(a.quad))
  if (!longest) return []
  const [[x0, y0], [x1, y1]] = longest.quad
  const length = Math.hypot(x1 - x0, y1 - y0) || 1
  const [cos, sin] = [(x1 - x0) / length, (y1 - y0) / length]
  return lines.map((line) => {
    const along = line.quad.map(([x, y]) => x * cos + y * sin)
    const across = line.quad.map(([x, y]) => y * cos - x * sin)
    const y = across.reduce((sum, value) => sum + value, 0) / 4
    return { line, x: Math.min(...along), y, height: distance(line.quad[0], line.quad[3]) }
  })
}

/** Half a line apart, at most, from the middle of the row. */
function isBeside({ y, height }: Placed, row: readonly Placed[]): boolean {
  const middle = row.reduce((sum, one) => sum + one.y, 0) / row.length
  const lowest = Math.min(height, ...row.map((one) => one.height))
  return Math.abs(y - middle) < lowest / 2
}

function lengthOf([from, to]: Quad): number {
  return distance(from, to)
}

function distance([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot(x1 - x0, y1 - y0)
}
