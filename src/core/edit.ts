import type { Raster } from './model.ts'

/** One change of the pixels, as data: it can be sent, stored, shown and dropped again. */
export type Edit = { readonly edit: 'rotate'; readonly quarterTurns: 1 | 2 | 3 }

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
  readonly sources: readonly [Source]
  readonly encoding: Encoding
}

/**
 * What would mend a finding. `rename`: the bytes are right, the name is not; `strip`: drop the metadata;
 * `encode`: write the picture anew into the profile's window.
 */
export type Remedy = { readonly kind: 'rename' | 'strip' | 'encode' }

export interface EditKind<Kind extends Edit['edit']> {
  readonly edit: Kind
  apply(raster: Raster, edit: Extract<Edit, { edit: Kind }>): Raster
}

/** Ties the data of an edit to the code that applies it. */
export function defineEdit<const Kind extends Edit['edit']>(kind: EditKind<Kind>): EditKind<Kind> {
  return kind
}
