import type { Header } from './header.ts'
import { ascii, includesText } from './signature.ts'
import { readTiff } from './tiff-tags.ts'

/** One marker segment; `offset` is that of its 0xff, `length` counts everything after the marker. */
export interface Segment {
  readonly marker: number
  readonly offset: number
  readonly length: number
}

export const START_OF_SCAN = 0xda

/**
 * The segments up to and with the first scan. Where a length is wrong it goes on at the next marker, as decoders do;
 * it stops quietly where the file breaks off.
 */
export function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  let offset = nextMarker(bytes, 2)
  while (offset >= 0 && offset + 4 <= bytes.length) {
    const marker = bytes[offset + 1] ?? 0
    const length = uint16(bytes, offset + 2)
    if (length >= 2) yield { marker, offset, length }
    if (marker === START_OF_SCAN) return
    offset = nextMarker(bytes, offset + 2 + (length >= 2 ? length : 0))
  }
}

/** The offset of the first marker that may lead a segment; fill bytes before it are passed over. -1: none. */
function nextMarker(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && !leadsSegment(bytes[at + 1] ?? 0)) at = bytes.indexOf(0xff, at + 1)
  return at
}

/** C0 to FE, without the restarts and the markers of the whole image, which stand alone. */
function leadsSegment(marker: number): boolean {
  return marker >= 0xc0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd9)
}

export function readJpegHeader(bytes: Uint8Array): Header | undefined {
  let frame: Segment | undefined
  let tiff: ReturnType<typeof readTiff> | undefined
  let hasLocation = false
  let end: number | undefined

  for (const segment of segmentsOf(bytes)) {
    if (isFrame(segment.marker)) frame ??= segment
    if (isExif(bytes, segment)) tiff ??= readTiff(content(bytes, segment).subarray(6))
    // XMP may repeat the position that EXIF holds.
    if (segment.marker === 0xe1 && includesText(content(bytes, segment), 'GPSLatitude')) hasLocation = true
    if (segment.marker === START_OF_SCAN) end = endOfImage(bytes, segment.offset)
  }
  if (!frame) return undefined

  const components = bytes[frame.offset + 9] ?? 0
  return {
    width: uint16(bytes, frame.offset + 7),
    height: uint16(bytes, frame.offset + 5),
    orientation: tiff?.orientation ?? 1,
    frames: 1,
    bitDepth: bytes[frame.offset + 4] ?? 0,
    colourModel: components === 1 ? 'grey' : components === 4 ? 'cmyk' : 'rgb',
    isIncomplete: end === undefined,
    hasLocation: hasLocation || tiff?.hasLocation === true,
  }
}

/**
 * Walks the scans to the end-of-image marker and answers the offset behind it; whatever follows (the video of a motion
 * photo, a gain map) is no part of the picture. Undefined: the file breaks off before.
 */
export function endOfImage(bytes: Uint8Array, scanOffset: number): number | undefined {
  let at = scanOffset
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    at += 2 + uint16(bytes, at + 2)
    if (marker === START_OF_SCAN) at = endOfScan(bytes, at)
    if (at < 0 || bytes[at] !== 0xff) return undefined
    while (bytes[at + 1] === 0xff) at++
    if (bytes[at + 1] === 0xd9) return at + 2
  }
  return undefined
}

/** The offset of the first marker after entropy-coded data that is neither stuffing nor a restart; -1: none. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isData) return at
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2))
  }
  return -1
}

/** Frame headers C0 to CF, without DHT (C4), JPG (C8) and DAC (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function isExif(bytes: Uint8Array, { marker, offset }: Segment): boolean {
  return marker === 0xe1 && ascii(bytes, offset + 4, 4) === 'Exif'
}

function content(bytes: Uint8Array, { offset, length }: Segment): Uint8Array {
  return bytes.subarray(offset + 4, offset + 2 + length)
}

function uint16(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset] ?? 0) << 8) | (bytes[offset + 1] ?? 0)
}
