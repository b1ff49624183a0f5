import type { ColourModel } from '../evidence.ts'
import type { Header } from './header.ts'
import { ascii, includesText } from './signature.ts'
import { readTiff } from './tiff-tags.ts'

/** Colour types of the PNG specification, table 11.1. */
const COLOUR_MODELS: Readonly<Record<number, ColourModel>> = { 0: 'grey', 2: 'rgb', 3: 'indexed', 4: 'grey', 6: 'rgb' }

export function readPngHeader(bytes: Uint8Array): Header | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33 || ascii(bytes, 12, 4) !== 'IHDR') return undefined

  let frames = 1
  let tiff: ReturnType<typeof readTiff> | undefined
  let hasLocation = false
  let isIncomplete = true
  for (let offset = 8; offset + 8 <= bytes.length; ) {
    const length = view.getUint32(offset)
    const type = ascii(bytes, offset + 4, 4)
    const chunk = bytes.subarray(offset + 8, offset + 8 + length)
    if (type === 'acTL' && chunk.length >= 4) frames = view.getUint32(offset + 8)
    if (type === 'eXIf') tiff = readTiff(chunk)
    if (type === 'iTXt' && includesText(chunk, 'GPSLatitude')) hasLocation = true
    if (type === 'IEND') isIncomplete = false
    offset += 12 + length
  }

  const colourModel = COLOUR_MODELS[bytes[25] ?? -1]
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    orientation: tiff?.orientation ?? 1,
    frames,
    bitDepth: bytes[24] ?? 0,
    ...(colourModel && { colourModel }),
    isIncomplete,
    hasLocation: hasLocation || tiff?.hasLocation === true,
  }
}
