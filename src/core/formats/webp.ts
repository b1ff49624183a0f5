import type { Header } from './header.ts'
import { ascii, includesText } from './signature.ts'
import { readTiff } from './tiff-tags.ts'

/** Reads the three kinds of WebP: extended (VP8X), lossless (VP8L) and lossy (VP8). */
export function readWebpHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < 30) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = readSize(view, ascii(bytes, 12, 4))
  if (!size) return undefined

  let frames = 0
  let hasLocation = false
  for (let offset = 12; offset + 8 <= bytes.length; ) {
    const kind = ascii(bytes, offset, 4)
    const length = view.getUint32(offset + 4, true)
    const chunk = bytes.subarray(offset + 8, offset + 8 + length)
    if (kind === 'ANMF') frames++
    // Some writers repeat JPEG's own lead before the EXIF block.
    if (kind === 'EXIF') hasLocation ||= readTiff(ascii(chunk, 0, 4) === 'Exif' ? chunk.subarray(6) : chunk).hasLocation
    if (kind === 'XMP ') hasLocation ||= includesText(chunk, 'GPSLatitude')
    // Chunks are padded to an even length.
    offset += 8 + length + (length % 2)
  }
  return { ...size, orientation: 1, frames: Math.max(1, frames), bitDepth: 8, colourModel: 'rgb', hasLocation }
}

function readSize(view: DataView, kind: string): { width: number; height: number } | undefined {
  switch (kind) {
    case 'VP8X':
      return {
        width: 1 + (view.getUint32(24, true) & 0xff_ff_ff),
        height: 1 + ((view.getUint32(26, true) >>> 8) & 0xff_ff_ff),
      }
    case 'VP8L': {
      const packed = view.getUint32(21, true)
      return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) }
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    default:
      return undefined
  }
}
