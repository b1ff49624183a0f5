import type { Raster, TextFacts } from '../core/index.ts'
import type { ReaderFile } from './files/reader-file.ts'
import type { ReaderResult } from './outcome.ts'
import type { TextLine } from './text-line.ts'

/** What the page asks the reader's worker. One call is under way at a time. */
export type ReaderCall =
  | { readonly call: 'prepare'; readonly files: readonly ReaderFile[]; readonly folder: string }
  | { readonly call: 'read'; readonly raster: Raster; readonly today: string }

export type ReaderAnswer =
  /** Bytes that are here, of all. */
  | { readonly answer: 'progress'; readonly done: number; readonly total: number }
  | { readonly answer: 'result'; readonly result: ReaderResult<Reading | undefined> }

/** What a document says. The lines stay in memory until its photo is dropped. */
export interface Reading {
  readonly facts: TextFacts
  readonly lines: readonly TextLine[]
}
