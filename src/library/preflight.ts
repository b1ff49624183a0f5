import type {
  Answers,
  Change,
  FailureCode,
  MaterialId,
  Profile,
  ProfileId,
  Report,
  SlotId,
  Step,
} from '../core/index.ts'

export interface PreflightOptions {
  /** One of ours by its id, or your own. Default `aliyun`. Throws a ProfileError naming the wrong field. */
  readonly profile?: ProfileId | Profile
  /** `YYYY-MM-DD` in China Standard Time; default: the day of the clock there. */
  readonly today?: string
  /**
   * Reads the text, too, by about 8 MB that are loaded once, with the first call. Its facts stand in `evidence.text`, no
   * word of a document among them. A photo whose text could not be read stands in `failures` as `not-read`.
   */
  readonly reader?: boolean
}

/** A photo and the slot it is for. */
export interface Slotted {
  readonly slot: SlotId
  /** Default: what the slot's id says. */
  readonly material?: MaterialId
  readonly file: Blob & { readonly name?: string }
  /** Which page of a PDF, from 1. A PDF of several fails with `several-pages` without it. */
  readonly page?: number
  readonly answers?: Answers
}

export interface CallOptions {
  /** Rejects with the signal's reason; nothing is kept of the work. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly slot: SlotId
  readonly step: Step
  /** Photos finished, and photos in all. */
  readonly done: number
  readonly total: number
}

export interface Repaired {
  readonly slot: SlotId
  readonly file: File
  readonly changes: readonly Change[]
}

export interface StitchOptions {
  /** The slot of the certificate: `id-portrait` (default) for individuals, `licence` for organisations. */
  readonly slot?: SlotId
  /** Default: what the slot's id says. */
  readonly material?: MaterialId
}

export interface StitchedFile {
  readonly file: File
  readonly changes: readonly Change[]
  /** Of every document as it stands on the joined picture, the certificate first. */
  readonly report: Report
}

/**
 * Why papers could not be joined. `illegible`: their print would become too small; `fits` of them, in the order given,
 * would do. Else the failure of the photo in `slot`.
 */
export class StitchError extends Error {
  override readonly name = 'StitchError'
  readonly code: FailureCode | 'illegible'
  readonly slot: SlotId
  readonly fits: number | undefined

  constructor(code: FailureCode | 'illegible', slot: SlotId, fits?: number) {
    super(code === 'illegible' ? `Only ${fits} of the papers fit legibly.` : `The photo for ${slot}: ${code}.`)
    this.code = code
    this.slot = slot
    this.fits = fits
  }
}

export interface Preflight {
  /** Says of each photo what would be rejected and why. */
  inspect(photos: readonly Slotted[], options?: CallOptions): Promise<Report>
  /** Applies every automatic remedy, and brings the two sides of a card to 1 : 1. One file for each readable photo, in the order given. */
  repair(
    photos: readonly Slotted[],
    options?: CallOptions,
  ): Promise<{ files: readonly Repaired[]; before: Report; after: Report }>
  /**
   * Joins auxiliary papers to the picture of a certificate, inside the byte window. Use it only where the form has no slot
   * of its own for them. Rejects with a StitchError.
   */
  stitch(
    certificate: Blob & { readonly name?: string },
    auxiliary: readonly (Blob & { readonly name?: string })[],
    options?: StitchOptions & CallOptions,
  ): Promise<StitchedFile>
  /** Ends the workers. Calls under way, and later ones, reject. */
  dispose(): void
}
