import type { ByteWindow } from '../edit.ts'
import { MAX_CANVAS_PIXELS } from '../engine.ts'

/**
 * Bits a pixel that look best when a photo of a document has to fit a byte limit: more pixels at a lower quality beat
 * fewer at a higher one, until about here (imaging.md section 1: within 4 % of the best width in every row).
 */
const BEST_BITS_PER_PIXEL = 0.7

/** The share of each side, 0 to 1, at which a picture of this size is written into the window. */
export function targetScale(width: number, height: number, { maxBytes, maxSidePixels }: ByteWindow): number {
  const pixels = width * height
  return Math.min(
    1,
    Math.sqrt((maxBytes * 8) / BEST_BITS_PER_PIXEL / pixels),
    Math.sqrt(MAX_CANVAS_PIXELS / pixels),
    maxSidePixels / Math.max(width, height),
  )
}
