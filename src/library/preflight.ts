import type { Answers, Change, MaterialId, Profile, ProfileId, Report, SlotId, Step } from '../core/index.ts'

export interface PreflightOptions {
  /** One of ours by its id, or your own. Default `aliyun`. Throws a ProfileError naming the wrong field. */
  readonly profile?: ProfileId | Profile
  /** `YYYY-MM-DD` in China Standard Time; default: the day of the clock there. */
  readonly today?: string
}

/** A photo and the slot it is for. */
export interface Slotted {
  readonly slot: SlotId
  /** Default: what the slot's id says. */
  readonly material?: MaterialId
  readonly file: Blob & { readonly name?: string }
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

export interface Preflight {
  /** Says of each photo what would be rejected and why. */
  inspect(photos: readonly Slotted[], options?: CallOptions): Promise<Report>
  /** Applies every automatic remedy. One file for each readable photo, in the order given. */
  repair(
    photos: readonly Slotted[],
    options?: CallOptions,
  ): Promise<{ files: readonly Repaired[]; before: Report; after: Report }>
  /** Ends the worker. Calls under way, and later ones, reject. */
  dispose(): void
}
