import type { StoreApi } from 'zustand/vanilla'
import type { ReaderFailureCode } from '../../reader/outcome.ts'
import type { TextLine } from '../../reader/text-line.ts'

/** How things stand with reading the text of documents on this device. */
export interface Reading {
  /**
   * `offered`: the person has not said anything yet, or what is needed could not be loaded; `declined`: not wanted;
   * `preparing`: being loaded; `ready`: photos are read as they come.
   */
  readonly stage: 'offered' | 'declined' | 'preparing' | 'ready'
  /** Bytes that are here, and bytes of all, while it is being loaded. */
  readonly progress?: { readonly done: number; readonly total: number }
  /** Why it could not be loaded. */
  readonly trouble?: ReaderFailureCode
  /** Its files, or some of them, lie on this device. */
  readonly isStored: boolean
  /** The photo that is being read, by the id of its entry. */
  readonly active?: number
  /** What was read, by the id of the entry. It is nowhere else, and goes with the photo. */
  readonly lines: ReadonlyMap<number, readonly TextLine[]>
  /** Why a photo could not be read. */
  readonly failures: ReadonlyMap<number, ReaderFailureCode>
}

export type ReadingStore = StoreApi<Reading>

/** Without a photo the reader works again when it is asked; after these it must be loaded anew. */
export function isOfLoading(code: ReaderFailureCode): boolean {
  return LOADING.includes(code)
}

const LOADING: readonly ReaderFailureCode[] = ['not-available', 'offline', 'not-loaded', 'corrupted', 'storage-full']
