import type { ColourModel } from '../evidence.ts'
import type { Orientation } from '../model.ts'

/** What a file says of its picture before any pixel is decoded. */
export interface Header {
  /** As stored, before the orientation is applied; pixels. */
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  readonly frames: number
  readonly bitDepth?: number
  readonly colourModel?: ColourModel
  /** The file stops before the format says it ends. */
  readonly isIncomplete?: boolean
  /** A position is stored in a part of the file that the camera probe does not read. */
  readonly hasLocation?: boolean
}

/** Width and height of the upright picture. */
export function uprightSize({ width, height, orientation }: Header): { width: number; height: number } {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}

/** More would take gigabytes; a bomb of 30000 x 30000 pixels fits in a few kilobytes (imaging.md section 3). */
const MAX_PIXELS = 250_000_000
const MAX_SIDE_PIXELS = 16_384

/** Whether a picture must not reach a decoder at all. */
export function isTooLarge({ width, height }: Pick<Header, 'width' | 'height'>): boolean {
  return width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE_PIXELS
}
