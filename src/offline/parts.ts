/** A file of the built page as the service worker is told of it at build time. */
export interface BuiltFile {
  /** Relative to the scope. */
  readonly url: string
  /** None where the name already holds a digest of the content. */
  readonly revision: string | null
  readonly bytes: number
}

/** How much of the optional files lies on this device. */
export interface Offline {
  readonly totalBytes: number
  readonly cachedBytes: number
}

/** What the page asks the service worker, and is answered through the port that comes with it. */
export interface PartsRequest {
  readonly ask: 'parts'
}

/**
 * Whether a file waits until it is used, or until the person wants everything offline: readers of rare formats and
 * models. The page, its engine and every small part are stored at once, so that what worked goes on working offline.
 */
export function isOptional({ url, bytes }: Pick<BuiltFile, 'url' | 'bytes'>): boolean {
  // Fonts and tables of the reader of PDF: many, and small.
  if (url.startsWith('assets/pdfjs/')) return true
  // Nothing of the reader of text is asked for before the person agrees, small as it may be.
  if (/^assets\/reader[-/]/.test(url)) return true
  return bytes > STORED_AT_ONCE_BYTES && !/^assets\/(index|worker)-[^/]*\.js$/.test(url)
}

/** Above the outline's network (144 kB), which the first photo needs; below any decoder of HEIC or PDF. */
const STORED_AT_ONCE_BYTES = 200_000

/** The cache of optional files, and of nothing else. */
export const PARTS_CACHE = 'parts'

/**
 * The cache of what the reader of text works with, packed and in pieces. The reader itself looks into it and puts them
 * there (src/reader/files/piece-store.ts names it, too), so that the service worker must not keep them a second time.
 */
export const READER_CACHE = 'reader'

/** Where an optional file is kept. */
export function cacheOf(address: string): typeof PARTS_CACHE | typeof READER_CACHE {
  return /\/assets\/reader\/[^/]+$/.test(address) ? READER_CACHE : PARTS_CACHE
}
