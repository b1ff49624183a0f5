import type { Subject } from '../check.ts'
import { type Evidence, textFrame } from '../evidence.ts'
import { meanSides } from '../geometry/quad.ts'

/**
 * Millimetres. The labels on an identity card, and 10.5 point on a page, as the check of resolution has it: by its limits
 * both stand 18 pixels high where they are only just readable.
 */
const SMALLEST_PRINT = { card: 2.25, page: 3.7 } as const
/** A paper whose size varies is taken for one of A4. */
const A4_LONG_SIDE = 297

/** Pixels that the smallest print must have to be read; characters of 10 to 50 read best (A7), with room for strokes (own). */
export const LEAST_TEXT_PIXELS = 18

/**
 * How high the smallest print of a document stands, pixels, when its photo is scaled: measured where its text was read,
 * else estimated from the size of the paper, and undefined where then its outline is in doubt.
 */
export function textPixelsOf({ evidence, material }: Subject, scale: number): number | undefined {
  const measured = measuredPixels(evidence)
  if (measured !== undefined) return Math.round(measured * scale)
  const { outline } = evidence
  if (outline?.state !== 'whole' || outline.longSidePixels === undefined) return undefined
  const longSide = material.millimetres ? Math.max(...material.millimetres) : A4_LONG_SIDE
  const density = (outline.longSidePixels / longSide) * scale
  return Math.round(density * (material.family === 'card' ? SMALLEST_PRINT.card : SMALLEST_PRINT.page))
}

/** In the photo as it is. */
function measuredPixels(evidence: Evidence): number | undefined {
  const { text } = evidence
  const frame = textFrame(evidence)
  return frame && text?.smallestPrint && text.smallestPrint * Math.max(...meanSides(frame))
}
