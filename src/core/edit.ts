import type { Quad, Raster, Size } from './model.ts'

/**
 * One change of the pixels, as data: it can be sent, stored, shown and dropped again. A list of edits has each kind at
 * most once, in this order: crop or straighten, whose pixels are those of the upright original; rotate, scale, balance.
 */
export type Edit = Crop | Straighten | Rotate | Scale | Balance

/** Keeps a rectangle of the upright original, in its pixels. */
export interface Crop {
  readonly edit: 'crop'
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Shows what lies inside four corners from straight above, with some of the table around it. */
export interface Straighten {
  readonly edit: 'straighten'
  readonly corners: Quad
  /** What the document itself measures afterwards, pixels. */
  readonly width: number
  readonly height: number
  /** Table on each side of it, pixels; never more than the photo shows. */
  readonly margin: number
}

/** Turns the picture clockwise. */
export interface Rotate {
  readonly edit: 'rotate'
  readonly quarterTurns: 1 | 2 | 3
}

/** Makes the picture larger (up to 2) or smaller. It adds no detail. */
export interface Scale {
  readonly edit: 'scale'
  readonly factor: number
}

/** Multiplies the light of each channel, red, green, blue: exposure and white balance. */
export interface Balance {
  readonly edit: 'balance'
  readonly gains: readonly [red: number, green: number, blue: number]
}

export type PhotoId = string

/** One original and what is done to it, in order. */
export interface Source {
  readonly original: PhotoId
  readonly edits: readonly Edit[]
}

/**
 * How the outcome is written. `keep`: byte for byte the original; `strip`: a JPEG without its metadata, the coded
 * pixels untouched; `window`: a JPEG whose size lies inside a byte window.
 */
export type Encoding =
  | { readonly kind: 'keep' }
  | { readonly kind: 'strip' }
  | ({ readonly kind: 'window' } & ByteWindow)

export interface ByteWindow {
  readonly minBytes: number
  readonly maxBytes: number
  /** The longer side may not exceed this. */
  readonly maxSidePixels: number
}

/** Everything that is done to originals to make one deliverable. It is applied to the original pixels, once. */
export interface Recipe {
  readonly sources: readonly [Source, ...Source[]]
  /** How several sources lie together; a single one needs none. */
  readonly layout?: Layout
  readonly encoding: Encoding
}

/** A sheet on which pictures lie side by side, in pixels. It is made smaller as a whole where the window asks for it. */
export interface Layout extends Size {
  /** Red, green and blue of what no picture covers, 0 to 255. */
  readonly background: readonly [number, number, number]
  /** For each source, in their order, where it lies. */
  readonly places: readonly Place[]
  readonly captions: readonly Caption[]
}

export interface Place extends Size {
  readonly left: number
  readonly top: number
}

/** A line of text beside a picture, never on it. */
export interface Caption {
  readonly text: string
  readonly left: number
  readonly top: number
  /** Of the letters, pixels. */
  readonly height: number
}

/**
 * What would mend a finding. `rename`: the bytes are right, the name is not; `strip`: drop the metadata;
 * `encode`: write the picture anew into the profile's window; `straighten`: show the document from straight above;
 * `equalise`: bring the two sides of a card to one scale; `rotate`: let its text stand upright.
 */
export type Remedy =
  | { readonly kind: 'rename' | 'strip' | 'encode' | 'straighten' | 'equalise' }
  | { readonly kind: 'rotate'; readonly quarterTurns: Rotate['quarterTurns'] }

export interface EditKind<Kind extends Edit['edit']> {
  readonly edit: Kind
  /** What a picture of some size measures afterwards; the numbers of an edit count in pixels of its original. */
  resize(size: Size, edit: Extract<Edit, { edit: Kind }>): Size
  /**
   * `scale`: how many pixels of the raster one pixel of the original is; `shownScale`: how many it may have in the outcome,
   * where an edit resamples anyway.
   */
  apply(
    raster: Raster,
    edit: Extract<Edit, { edit: Kind }>,
    scale: number,
    shownScale: number,
  ): Raster | Promise<Raster>
}

/** Ties the data of an edit to the code that applies it. */
export function defineEdit<const Kind extends Edit['edit']>(kind: EditKind<Kind>): EditKind<Kind> {
  return kind
}
