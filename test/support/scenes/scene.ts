import type { Quad, Raster } from '../../../src/core/model.ts'

/** What is drawn. All people, companies and numbers are invented. */
export type DocumentKind =
  | 'identity-portrait'
  | 'identity-emblem'
  /** A card of any other kind: portrait or none, bands, dark or coloured stock, magnetic stripe. */
  | 'card'
  | 'licence'
  | 'certificate'
  | 'passport'
  | 'letter'
  | 'form'
  | 'handwriting'
  | 'blank'

/** A document seen from straight above, without light. Its alpha channel is its shape. */
export interface DrawnDocument {
  readonly kind: DocumentKind
  readonly raster: Raster
  readonly millimetres: readonly [width: number, height: number]
  /** How far a printed border lies inside the edge, as shares of width and height; absent without such a border. */
  readonly border?: readonly [across: number, down: number]
}

/** A composed photo, and what is exactly so about it. */
export interface Scene {
  readonly raster: Raster
  readonly truth: Truth
}

export interface Truth {
  readonly seed: number
  readonly kind: DocumentKind | 'none'
  readonly background: string
  readonly state: 'whole' | 'cut' | 'several' | 'none' | 'printed-border'
  /** Corners of the documents in pixels of the picture, clockwise from the document's own top left, the one to be filed first. */
  readonly quads: readonly Quad[]
  readonly millimetres?: readonly [width: number, height: number]
  /** Share of the document that is in the frame. */
  readonly visibleShare: number
  readonly shadow: boolean
  /** A reflection on the first document that can be seen: not on what is white already. */
  readonly glare: boolean
  readonly finger: boolean
  /** Standard deviation of the blur, pixels of the picture. */
  readonly blurPixels: number
  readonly noiseLevels: number
  /** Taken without colour, whatever lies there. */
  readonly isGrey: boolean
}
