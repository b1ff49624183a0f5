import type { Evidence } from './evidence.ts'
import type { MaterialId } from './material.ts'
import type { Quad } from './model.ts'

/**
 * What reading a document found out about it, redacted: nothing in here is a word, a number or a date that stands on
 * the document. Absent members could not be read.
 */
export interface TextFacts {
  /** What the printed labels say it is. */
  readonly kind: TextKind
  /** Quarter turns clockwise that bring the photo, as it is seen, to where its text stands upright. */
  readonly quarterTurns: 0 | 1 | 2 | 3
  /** Lines of text found. */
  readonly lines: number
  /** Mean confidence of the lines, 0 to 1; 0 without a line. */
  readonly lineConfidence: number
  /** Height of the characters of its smallest lines, by the longer side of what was read; absent where too little was. */
  readonly smallestPrint?: number
  /**
   * Confidence, 0 to 1, of the line that the reviewer types in: the number of an identity card, the term on its other
   * side, the code of a licence. 0 where the line was not found; absent where the kind has none.
   */
  readonly keyConfidence?: number
  /** Whether the identity number agrees with its check digit and holds a birthday (GB 11643). */
  readonly number?: 'agrees' | 'disagrees'
  /** Of the holder on the day of reading, by the identity number. */
  readonly age?: 'under-16' | 'under-18' | 'adult'
  /** Time left on the day of reading, in China Standard Time. */
  readonly validity?: TimeLeft
  /** Whether the unified credit code agrees with its check character (GB 32100). */
  readonly code?: 'agrees' | 'disagrees'
  /** Whether the QR code of a licence holds the code that is printed. */
  readonly qrCode?: 'agrees' | 'differs'
  /** Lines that were read badly, in shares of the width and height of what was read, `textFrame`, worst first. */
  readonly weakLines: readonly Quad[]
}

/** The materials that are told by their printed labels. A residence permit's portrait side reads like an identity card's. */
export type TextKind =
  | Extract<
      MaterialId,
      | 'id-portrait'
      | 'id-emblem'
      | 'residence-back'
      | 'permit-front'
      | 'passport'
      | 'licence'
      | 'unit-certificate'
      | 'commitment'
      | 'authorisation'
    >
  | 'unknown'

/**
 * Months from today to the last day, which itself still counts: 0 to 1, 1 to 3, 3 to 12, from 12 on. A last day exactly
 * twelve months away is `under-12-months`, because 上海 asks for more than a year.
 */
export type TimeLeft = 'expired' | 'under-1-month' | 'under-3-months' | 'under-12-months' | 'longer' | 'long-term'

/** The bounds of the classes that have any, months: at least, and below. */
export const MONTHS_LEFT: Readonly<Record<Exclude<TimeLeft, 'expired' | 'long-term'>, readonly [number, number]>> = {
  'under-1-month': [0, 1],
  'under-3-months': [1, 3],
  'under-12-months': [3, 12],
  longer: [12, Number.POSITIVE_INFINITY],
}

/** What is read of a photo: its document as it is seen, or all of it where no outline is known. */
export function textFrame({ outline, pixels }: Evidence): Quad | undefined {
  if (outline?.quad && outline.state !== 'none') return outline.quad
  if (!pixels) return undefined
  const { width, height } = pixels
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
}
