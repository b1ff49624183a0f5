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
