import type { Format, Orientation } from './model.ts'

/**
 * What the probes know of one photo: plain JSON, no pixels. A fact that could not be gathered is absent, and the
 * checks that need it answer *unsure*.
 */
export interface Evidence {
  readonly file: FileFacts
  readonly pixels?: PixelFacts
  readonly decoding: Decoding
  readonly camera?: CameraFacts
  readonly sharpness?: SharpnessFacts
  readonly exposure?: ExposureFacts
  readonly colour?: ColourFacts
}

export interface FileFacts {
  readonly bytes: number
  readonly format: Format
  /** Whether the name ends the way the format's names do; absent where the name has no extension. */
  readonly extensionMatches?: boolean
  /** Pictures in the file: above 1 for an animation. */
  readonly frames?: number
}

export type ColourModel = 'grey' | 'rgb' | 'indexed' | 'cmyk'

export interface PixelFacts {
  /** Pixels of the upright picture. */
  readonly width: number
  readonly height: number
  /** How the stored picture is turned; 1 is upright. */
  readonly orientation: Orientation
  /** What the camera facts say of the same, where two readings of the file disagree. */
  readonly otherOrientation?: Orientation
  /** Bits of one channel. */
  readonly bitDepth?: number
  readonly colourModel?: ColourModel
}

/**
 * Whether the pixels could be read. `incomplete`: yes, but the file stops before its format says it ends; `too-large`:
 * refused before decoding; `unsupported`: this browser has no decoder for the format; `damaged`: the decoder gave up;
 * `not-a-picture`: nothing to decode.
 */
export type Decoding = 'decoded' | 'incomplete' | 'too-large' | 'unsupported' | 'damaged' | 'not-a-picture'

export interface CameraFacts {
  readonly make?: string
  readonly model?: string
  readonly software?: string
  /** Local time of the shot as the camera wrote it, `YYYY-MM-DDThh:mm:ss`. Left out of reports. */
  readonly takenAt?: string
  /** Whether the file stores where it was taken; absent where that could not be read. The place is never read out. */
  readonly hasLocation?: boolean
}

export interface SharpnessFacts {
  /** 0 (blurred) to 100 (as sharp as a photo gets). */
  readonly score: number
  /** Standard deviation in pixels of the blur over the edges of the blurriest direction, at `longSidePixels`. */
  readonly edgeSigmaPixels: number
  readonly longSidePixels: number
  /** How many edges were measured. */
  readonly edges: number
}

export interface ExposureFacts {
  /** Luma, 0 to 255, that 3 of 100 pixels exceed: the brightest part of the picture that is more than a reflection. */
  readonly highlightLuma: number
  /** Share of the pixels, 0 to 1, in which every channel is at its maximum. */
  readonly clippedShare: number
}

export interface ColourFacts {
  /** No colour is left beside the cast, and the cast is no more than a lamp's. */
  readonly grey: boolean
  /** CIE Lab chroma of the cast: how far the whole picture leans towards one hue. */
  readonly cast: number
  /** 99th percentile of CIE Lab chroma that is left when a cast of the light is taken away; 0 for a grey picture. */
  readonly chroma: number
}

/** Whether there are pixels to measure and to write anew. */
export function isReadable({ decoding }: Evidence): boolean {
  return decoding === 'decoded' || decoding === 'incomplete'
}
