import type { Header } from './header.ts'
import { ascii } from './signature.ts'

/** Reads the three kinds of WebP: extended (VP8X), lossless (VP8L) and lossy (VP8). */
export function readWebpHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < 30) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = readSize(view, ascii(bytes, 12, 4))
  if (!size) return undefined
  return { ...size, orientation: 1, frames: countFrames(bytes, view), bitDepth: 8, colourModel: 'rgb' }
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

function countFrames(bytes: Uint8Array, view: DataView): number {
  let frames = 0
  for (let offset = 12; offset + 8 <= bytes.length; ) {
    if (ascii(bytes, offset, 4) === 'ANMF') frames++
    const length = view.getUint32(offset + 4, true)
    // Chunks are padded to an even length.
    offset += 8 + length + (length % 2)
  }
  return Math.max(1, frames)
}
