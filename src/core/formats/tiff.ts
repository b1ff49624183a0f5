import type { Header } from './header.ts'
import { readTiff } from './tiff-tags.ts'

/** The first picture of a TIFF. A file that stores its directory beyond 4 GB (BigTIFF) has another signature. */
export function readTiffHeader(bytes: Uint8Array): Header {
  const { width, height, orientation = 1, hasLocation } = readTiff(bytes)
  return { width, height, orientation, frames: 1, hasLocation }
}
