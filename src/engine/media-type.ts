import type { Format } from '../core/index.ts'

/** Media types of the formats that a browser may decode. */
const MEDIA_TYPES: Partial<Record<Format, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  heic: 'image/heic',
  avif: 'image/avif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
}

export function mediaTypeOf(format: Format): string {
  return MEDIA_TYPES[format] ?? 'application/octet-stream'
}
