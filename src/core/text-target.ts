import { type Evidence, isReadable, textFrame } from './evidence.ts'
import type { Material } from './material.ts'
import type { Quad } from './model.ts'

/** Pixels of the longer side that the reader was measured with: a page has smaller print than a card. */
const CARD_PIXELS = 1200
const PAGE_PIXELS = 1700

/**
 * What to hand the reader of a photo, and how large; undefined where there is nothing to be read. Of several documents in
 * one photo nobody could tell whose words are whose.
 */
export function textTarget(
  evidence: Evidence,
  { family }: Material,
): { readonly frame: Quad; readonly longSidePixels: number } | undefined {
  const frame = textFrame(evidence)
  if (!frame || !isReadable(evidence) || family === 'screen' || evidence.outline?.state === 'several') return undefined
  return { frame, longSidePixels: family === 'card' ? CARD_PIXELS : PAGE_PIXELS }
}
