import type { OutlineFacts } from '../../core/evidence.ts'
import { distance, type Finding, mapQuad, perimeterOf, type Quad, type Size } from '../../core/index.ts'
import { type Advice, adviceOn } from './frame-advice.ts'

/** What was seen in one frame of the viewfinder. */
export interface Reading {
  readonly frame: Size
  readonly outline?: OutlineFacts
  /** What to do first; undefined where the frame is good. */
  readonly advice?: Advice
}

/** The outline of the other side of a card as it stood in its picture, in pixels of that picture. */
export interface Ghost {
  readonly frame: Size
  readonly quad: Quad
}

/** Judges a frame by what was found in it, by the frame before, and by the other side of the card, where there is one. */
export function readFrame(
  frame: Size,
  outline: OutlineFacts | undefined,
  findings: readonly Finding[],
  before: Reading | undefined,
  ghost: Ghost | undefined,
): Reading {
  const quad = outline?.quad
  const advice =
    adviceOn(findings) ??
    (quad && ghost && scaleAdvice({ frame, quad }, ghost)) ??
    (hasMoved(before, quad) ? 'steady' : undefined)
  return { frame, ...(outline && { outline }), ...(advice && { advice }) }
}

/**
 * How much larger the document stands in its picture than the other side does in its own; both by the picture's long side,
 * as both come from one camera. 1: the same.
 */
export function scaleAgainst({ frame, quad }: Ghost, ghost: Ghost): number {
  return shareOf(quad, frame) / shareOf(ghost.quad, ghost.frame)
}

/** Own: two fifths of what `pair-scale` lets pass unseen, so that a hand's breadth is left for the moment of the shot. */
const SCALE_TOLERANCE = 0.03

function scaleAdvice(seen: Ghost, ghost: Ghost): Advice | undefined {
  const scale = scaleAgainst(seen, ghost)
  if (scale < 1 - SCALE_TOLERANCE) return 'match-closer'
  return scale > 1 + SCALE_TOLERANCE ? 'match-farther' : undefined
}

function shareOf(quad: Quad, { width, height }: Size): number {
  return perimeterOf(quad) / Math.max(width, height)
}

/** Own: a corner that goes farther than this from frame to frame, by the frame's long side, blurs a shot by lamplight. */
const STILLNESS = 0.012

/** Without a frame before nobody knows. */
function hasMoved(before: Reading | undefined, quad: Quad | undefined): boolean {
  const last = before?.outline?.quad
  if (!last || !quad || !before) return true
  const limit = STILLNESS * Math.max(before.frame.width, before.frame.height)
  return quad.some((corner, at) => distance(corner, last[at] ?? corner) > limit)
}

/** The ghost in pixels of another frame; undefined where one of them stands and the other lies. */
export function ghostIn({ frame, quad }: Ghost, { width, height }: Size): Quad | undefined {
  if (frame.width > frame.height !== width > height) return undefined
  const scale = Math.max(width, height) / Math.max(frame.width, frame.height)
  const [left, top] = [(width - frame.width * scale) / 2, (height - frame.height * scale) / 2]
  return mapQuad(quad, ([x, y]) => [left + x * scale, top + y * scale])
}
