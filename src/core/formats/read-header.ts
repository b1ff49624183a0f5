import type { Format } from '../model.ts'
import { readBmpHeader } from './bmp.ts'
import { readGifHeader } from './gif.ts'
import type { Header } from './header.ts'
import { readIsoMediaHeader } from './iso-media.ts'
import { readJpegHeader } from './jpeg.ts'
import { readPngHeader } from './png.ts'
import { readTiffHeader } from './tiff.ts'
import { readWebpHeader } from './webp.ts'

/** Reads the header of any format that we may decode. Undefined: the format has none, or it is broken. */
export function readHeader(bytes: Uint8Array, format: Format): Header | undefined {
  const header = readers[format]?.(bytes)
  return header && header.width > 0 && header.height > 0 ? header : undefined
}

const readers: Partial<Record<Format, (bytes: Uint8Array) => Header | undefined>> = {
  jpeg: readJpegHeader,
  png: readPngHeader,
  gif: readGifHeader,
  webp: readWebpHeader,
  bmp: readBmpHeader,
  tiff: readTiffHeader,
  heic: readIsoMediaHeader,
  avif: readIsoMediaHeader,
}
