/**
 * What the element on a builder's page and the app in its frame say to each other. The frame begins with a `Hello` that
 * holds nothing and may reach anybody; the element answers its own frame, by its origin, with an `Init` and one end of a
 * channel, and all else goes through that. Photos cross it only in `files`, after the person has pressed a button that
 * names the receiving site.
 */
import type { Report } from '../core/index.ts'

/** Raised with every change that the other end would misunderstand. Both ends come from one build unless `src` says otherwise. */
export const PROTOCOL_VERSION = 1

/** The frame to its parent, before it knows who that is. */
export interface Hello {
  /** The PROTOCOL_VERSION; another one is not understood. */
  readonly icp: number
}

/** The element to its frame, with one port. */
export interface Init {
  readonly icp: number
  readonly settings: Settings
  /** What the form already holds: a frame that is moved in the page starts anew. */
  readonly handed: readonly string[]
}

/** The element's settings and theme as they are written. The frame checks them, and tells what is wrong. */
export type Settings = Readonly<Record<string, string>>

/** The element to the frame. */
export type Ask =
  | { readonly ask: 'settings'; readonly settings: Settings }
  /** The form was reset: everything is forgotten. */
  | { readonly ask: 'reset' }
  | { readonly ask: 'focus' }

/** The frame to the element. */
export type Told =
  | { readonly told: 'height'; readonly pixels: number }
  /** Something lies over the frame's page and wants the whole window. */
  | { readonly told: 'sheet'; readonly isOpen: boolean }
  /** What the form is to hold from now on; nothing, where the person took it back. */
  | ({ readonly told: 'files' } & HandOver)
  /** A setting is wrong, in words for the builder; `code` is the attribute. */
  | { readonly told: 'trouble'; readonly code: string; readonly message: string }

/** Photos that the person handed over. */
export interface HandOver {
  /** In filing order. */
  readonly files: readonly HandedFile[]
  /** Slots that were asked for and have no photo yet. */
  readonly missing: number
  /** Without names, times, places or any text of a document. */
  readonly report?: Report
}

export interface HandedFile {
  readonly slot: string
  /** What follows the element's name in the form: nothing where one slot was asked for, else `[slot]`. */
  readonly suffix: string
  readonly file: File
}
