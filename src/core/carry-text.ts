import type { Edit } from './edit.ts'
import { type Evidence, isReadable, type TextFacts, textFrame } from './evidence.ts'
import { clip, intersectionOverUnion } from './geometry/overlap.ts'
import { distance, mapQuad, signedArea } from './geometry/quad.ts'
import type { Point, Quad } from './model.ts'

/**
 * What was read of a document holds for every picture of it: the evidence of such a picture, with what was read. Edits
 * that show another document, or too little of this one, leave it unread.
 */
export function carryText(before: Evidence, after: Evidence, edits: readonly Edit[] = []): Evidence {
  const { text } = before
  const frame = textFrame(before)
  if (!text || !frame || !isReadable(after)) return after
  const turns = turnsOf(frame, edits)
  return turns === undefined ? after : { ...after, text: turned(text, turns, keepsFrame(before, after, edits)) }
}

/** Own: corners set by hand and those that were found agree better, and two documents overlap less. */
const SAME_DOCUMENT = 0.8
/** Own: share of the document that a crop may leave out. */
const MOST_LOST = 0.05

/** Quarter turns clockwise that edits give a document; undefined where they do not show it. */
function turnsOf(frame: Quad, edits: readonly Edit[]): number | undefined {
  let turns = 0
  for (const edit of edits) {
    if (edit.edit === 'rotate') turns += edit.quarterTurns
    if (edit.edit === 'crop' && !shows(edit, frame)) return undefined
    if (edit.edit !== 'straighten') continue
    if (intersectionOverUnion(frame, edit.corners) < SAME_DOCUMENT) return undefined
    // The corner that was the first one as it was seen may be another one now.
    turns += nearest(edit.corners, frame[0])
  }
  return turns % 4
}

function shows({ left, top, right, bottom }: Extract<Edit, { edit: 'crop' }>, frame: Quad): boolean {
  const kept: Quad = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
  return Math.abs(signedArea(clip(frame, kept))) >= (1 - MOST_LOST) * Math.abs(signedArea(frame))
}

function nearest(corners: Quad, point: Point): number {
  const distances = corners.map((corner) => distance(corner, point))
  return distances.indexOf(Math.min(...distances))
}

/** Whether shares of what was read are shares of what would be read now. */
function keepsFrame(before: Evidence, after: Evidence, edits: readonly Edit[]): boolean {
  const [was, is] = [before, after].map(({ outline }) => outline?.quad !== undefined && outline.state !== 'none')
  if (was !== is) return false
  return was === true || !edits.some(({ edit }) => edit === 'straighten' || edit === 'crop')
}

const QUARTERS = [0, 1, 2, 3] as const

function turned(text: TextFacts, turns: number, isPlaced: boolean): TextFacts {
  const quarterTurns = QUARTERS[(text.quarterTurns - turns + 4) % 4] ?? 0
  const weakLines = isPlaced ? text.weakLines.map((line) => mapQuad(line, (point) => turnedShare(point, turns))) : []
  return { ...text, quarterTurns, weakLines }
}

/** Where a share of width and height comes to lie when all is turned clockwise. */
function turnedShare([x, y]: Point, turns: number): Point {
  if (turns === 1) return [1 - y, x]
  if (turns === 2) return [1 - x, 1 - y]
  return turns === 3 ? [y, 1 - x] : [x, y]
}
