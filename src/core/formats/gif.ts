import type { Header } from './header.ts'

const IMAGE = 0x2c
const EXTENSION = 0x21
const TRAILER = 0x3b

export function readGifHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < 13) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

  let frames = 0
  let isIncomplete = true
  let offset = 13 + paletteBytes(bytes[10] ?? 0)
  while (offset < bytes.length) {
    const block = bytes[offset]
    if (block === TRAILER) isIncomplete = false
    if (block !== IMAGE && block !== EXTENSION) break
    if (block === IMAGE) {
      frames++
      // Nine bytes of descriptor, its palette, one byte of code size.
      offset = skipSubBlocks(bytes, offset + 11 + paletteBytes(bytes[offset + 9] ?? 0))
    } else {
      offset = skipSubBlocks(bytes, offset + 2)
    }
  }
  return {
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    orientation: 1,
    frames,
    bitDepth: 8,
    colourModel: 'indexed',
    isIncomplete,
    hasLocation: false,
  }
}

/** Bytes of the palette that a packed field announces. */
function paletteBytes(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0
}

/** The offset behind a chain of sub-blocks, each led by its length and the last one empty. */
function skipSubBlocks(bytes: Uint8Array, from: number): number {
  let offset = from
  while (offset < bytes.length && bytes[offset] !== 0) offset += 1 + (bytes[offset] ?? 0)
  return offset + 1
}
