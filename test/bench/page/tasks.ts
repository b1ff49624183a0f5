import type { DecodeRequest } from '../../../src/core/engine.ts'
import type { Size } from '../../../src/core/model.ts'

/** What the page asks of the bench's worker. One picture is loaded at a time. */
export interface Tasks {
  /** Makes a picture, stores it at the server and answers its bytes. */
  make(name: string, width: number, height: number): Promise<number>
  load(name: string): Promise<void>
  /** The product's render into a byte window; of a card, straightened and balanced, where the size of the picture is given. */
  ours(maxBytes: number, size?: Size): Promise<OurRun>
  /** The lower bound: one decode, one resampling or one warp, one encode, as our run did them. */
  bound(work: Work, size?: Size): Promise<number>
  /** The product's probe. */
  probe(): Promise<Timing>
  /** Milliseconds of one full decode, and of one whose pixels are read. */
  decode(): Promise<number>
  pixels(): Promise<number>
}

/** What a render did to the pixels, so that the lower bound can do the same and nothing else. */
export interface Work {
  readonly request: DecodeRequest
  readonly width: number
  readonly height: number
  readonly quality: number
}

export interface Timing {
  readonly milliseconds: number
  readonly steps: Readonly<Record<string, number>>
}

/** The time is without the verification of the output, which is timed apart. */
export interface OurRun extends Timing {
  readonly verifyMilliseconds: number
  readonly bytes: number
  readonly fullEncodes: number
  readonly decodes: number
  readonly work: Work
}
