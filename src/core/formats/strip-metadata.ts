import { endOfImage, type Segment, START_OF_SCAN, segmentsOf } from './jpeg.ts'
import { ascii } from './signature.ts'

/**
 * Copies a JPEG without its metadata: EXIF, XMP, IPTC, comments, multi-picture index and whatever follows the picture
 * go; JFIF, the colour profile and Adobe's colour transform stay, since the pixels would look different without them.
 * The coded pixels are untouched. Undefined: the file breaks off, and cutting it would be guesswork.
 */
export function stripJpegMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  for (const segment of segmentsOf(bytes)) {
    if (segment.marker === START_OF_SCAN) {
      const end = endOfImage(bytes, segment.offset)
      return end === undefined ? undefined : join([...kept, bytes.subarray(segment.offset, end)])
    }
    if (shapesThePixels(bytes, segment)) kept.push(bytes.subarray(segment.offset, segment.offset + 2 + segment.length))
  }
  return undefined
}

const APP0_JFIF = 0xe0
const APP2 = 0xe2
const APP14_ADOBE = 0xee
const APP15 = 0xef
const COMMENT = 0xfe

function shapesThePixels(bytes: Uint8Array, { marker, offset }: Segment): boolean {
  if (marker === COMMENT) return false
  if (marker < APP0_JFIF || marker > APP15) return true
  if (marker === APP2) return ascii(bytes, offset + 4, 11) === 'ICC_PROFILE'
  return marker === APP0_JFIF || marker === APP14_ADOBE
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
