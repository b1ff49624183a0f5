import type { Raster } from '../../../src/core/model.ts'
import type { BackgroundName } from './backgrounds/all.ts'
import type { DocumentKind, Truth } from './scene.ts'

/** Fixes what is otherwise drawn by the seed. What is not named stays as the seed has it. */
export interface SceneOptions {
  /** 1333 where it is not given. */
  readonly longSidePixels?: number
  readonly kind?: DocumentKind
  readonly state?: Truth['state']
  readonly background?: BackgroundName
  /** Real photographs that may lie behind a document; without them stand-ins are painted. */
  readonly photographs?: readonly Raster[]
  /** Things that lie about; where it is not given, some do in about half of the scenes. */
  readonly clutter?: boolean
  /** A cast shadow; the small one under a document is always the seed's. */
  readonly shadow?: boolean
  readonly glare?: boolean
  readonly finger?: boolean
  /** Standard deviation of the defocus. */
  readonly blurPixels?: number
  readonly noiseLevels?: number
  /** What every level is multiplied by: 1 is a good exposure. */
  readonly exposure?: number
  /** The documents as copies in grey. */
  readonly greyCopy?: boolean
  /** How far the line of sight leans from the perpendicular on the document. */
  readonly tiltDegrees?: number
  /** Share of the frame that the document would cover if all of it were in the frame; less where it must fit. */
  readonly coverage?: number
  /** Whole and cut ones squarely in a picture hardly larger, as straightening leaves them. */
  readonly straightened?: boolean
  /** Whether the pixels went through a JPEG; they did where it is not given. */
  readonly jpeg?: boolean
}
