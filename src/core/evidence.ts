import type { Format, Orientation, Quad } from './model.ts'
import type { TextFacts } from './text-facts.ts'

export { MONTHS_LEFT, type TextFacts, type TextKind, type TimeLeft, textFrame } from './text-facts.ts'

/**
 * What the probes know of one photo: plain JSON, no pixels. A fact that could not be gathered is absent, and the
 * checks that need it answer *unsure*.
 */
export interface Evidence {
  readonly file: FileFacts
  readonly pixels?: PixelFacts
  readonly decoding: Decoding
  readonly camera?: CameraFacts
  readonly outline?: OutlineFacts
  /** What the facts below were measured on: the straightened document, or the whole photo where no outline is known. */
  readonly measuredOn?: 'document' | 'photo'
  readonly sharpness?: SharpnessFacts
  readonly exposure?: ExposureFacts
  readonly colour?: ColourFacts
  readonly glare?: GlareFacts
  readonly shadow?: ShadowFacts
  readonly screen?: ScreenFacts
  readonly paper?: PaperFacts
  readonly surroundings?: SurroundingsFacts
  /** Only where the reader ran. */
  readonly text?: TextFacts
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
 * `encrypted`: a password is needed;
 * `not-a-picture`: nothing to decode.
 */
export type Decoding =
  | 'decoded'
  | 'incomplete'
  | 'too-large'
  | 'unsupported'
  | 'damaged'
  | 'encrypted'
  | 'not-a-picture'

export interface CameraFacts {
  readonly make?: string
  readonly model?: string
  readonly software?: string
  /** Local time of the shot as the camera wrote it, `YYYY-MM-DDThh:mm:ss`. Left out of reports. */
  readonly takenAt?: string
  /** Whether the file stores where it was taken; absent where that could not be read. The place is never read out. */
  readonly hasLocation?: boolean
}

export type Side = 'top' | 'right' | 'bottom' | 'left'

/**
 * Where the document lies. `whole`: all four corners are in the frame; `cut`: part of it is outside; `several`: more
 * than one document of the same kind; `none`: nothing that looks like a document; `unsure`: see `doubt`.
 */
export interface OutlineFacts {
  readonly state: 'whole' | 'cut' | 'several' | 'none' | 'unsure'
  /**
   * Why it is unsure. `printed-border`: the printed border is whole, the edge of the paper is not all in the frame;
   * `edge`: the document may go beyond the frame; `faint`: there may be no document, or its edge is hard to see;
   * `unclear`: it is all there, but its outline is as likely wrong as right.
   */
  readonly doubt?: 'printed-border' | 'edge' | 'faint' | 'unclear'
  /** 0 to 1: how sure the state is. */
  readonly confidence: number
  /** Corners of the likeliest document. Those of a cut one may lie outside of the frame. */
  readonly quad?: Quad
  /** The further documents, where there are several. */
  readonly others?: readonly Quad[]
  /** Sides of the frame that cut the document off. */
  readonly cutSides?: readonly Side[]
  /** Share of the frame that the document covers, 0 to 1. */
  readonly coverage?: number
  /** How far the line of sight leans away from the vertical above the document, degrees. */
  readonly tiltDegrees?: number
  /** Long side by short side of the document itself, perspective taken away; at least 1. */
  readonly aspect?: number
  /** Mean length of the two long sides, pixels of the upright photo. */
  readonly longSidePixels?: number
  /** Where the size of the material is known. */
  readonly pixelsPerMillimetre?: number
}

export interface SharpnessFacts {
  /** 0 (blurred) to 100 (as sharp as a photo gets). */
  readonly score: number
  /** Standard deviation in pixels of the blur over the edges of the blurriest direction, at `longSidePixels`. */
  readonly edgeSigmaPixels: number
  /** Long side of the raster it was measured on. */
  readonly longSidePixels: number
  /** How many edges were measured. */
  readonly edges: number
  /** Where the document is blurred: nowhere, in parts, or all over. Not told of a photo whose document was not found. */
  readonly blurredRegions?: readonly Quad[]
}

export interface ExposureFacts {
  /** Luma, 0 to 255, that 3 of 100 pixels exceed: the brightest part of the picture that is more than a reflection. */
  readonly highlightLuma: number
  /** Share of the pixels, 0 to 1, in which every channel is at its maximum. */
  readonly clippedShare: number
  /** Luma of the paper, 0 to 255: what a fifth of the document exceeds. Only of a document. */
  readonly paperLuma?: number
  /** Levels of luma between the darkest and the brightest twentieth. Only of a document. */
  readonly contrast?: number
}

/** Reflections on the document. */
export interface GlareFacts {
  /** How much its likeliest white spot looks like a reflection, 0 to 1: see reflectionLikelihood. */
  readonly likelihood: number
  /** Share of the document, 0 to 1, that reflections cover. */
  readonly share: number
  /** Share of the largest one. */
  readonly largestShare: number
  /** Where they are in the upright photo, largest first. */
  readonly regions: readonly Quad[]
  /** White spots that may be reflections: at the border too little of them is seen, or they look much like print. */
  readonly doubtful?: readonly Quad[]
}

export interface ShadowFacts {
  /** The darkest parts of the paper by the brightest, 0 to 1: 1 is even light. */
  readonly evenness: number
  /** The parts in the shade, in the upright photo. */
  readonly regions: readonly Quad[]
}

/** Signs that the photo shows a screen, or is a screenshot. */
export interface ScreenFacts {
  /** Height of the strongest regular pattern above the spectrum around it, natural logarithm of power. */
  readonly moirePeak?: number
  /** The picture has exactly the pixels of a common screen. */
  readonly isScreenSized: boolean
}

/** The colour of the document's own stock: CIE Lab of its bright, plain parts. */
export interface PaperFacts {
  readonly lab: Lab
}

/** The table around the document. */
export interface SurroundingsFacts {
  /** Median CIE Lab of the ring from 6 to 20 % outside the outline. */
  readonly lab: Lab
}

/** CIE Lab under D65: lightness 0 to 100, then the two opponent colours. */
export type Lab = readonly [lightness: number, a: number, b: number]

export interface ColourFacts {
  /** No colour is left beside the cast, and the cast is no more than a lamp's. */
  readonly grey: boolean
  /** CIE Lab chroma of the cast: how far the whole picture leans towards one hue. */
  readonly cast: number
  /**
   * 99th percentile of CIE Lab chroma that is left when a cast of the light is taken away; 0 for a grey picture. In a dark
   * picture it is brought to what it would be in enough light, at most twice as much.
   */
  readonly chroma: number
}

/** Whether there are pixels to measure and to write anew. */
export function isReadable({ decoding }: Evidence): boolean {
  return decoding === 'decoded' || decoding === 'incomplete'
}
