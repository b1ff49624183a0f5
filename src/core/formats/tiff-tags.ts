import type { Orientation } from '../model.ts'

/**
 * The two facts of an EXIF block that decide what we do with a file, read without a library so that a broken block
 * costs only these. The camera probe reads the rest through exifr.
 */
export interface TiffFacts {
  readonly orientation?: Orientation
  /** As stored, pixels; an EXIF block need not say it. */
  readonly width: number
  readonly height: number
  readonly hasLocation: boolean
}

/** Reads the first directory of an EXIF block, which starts with its byte order. Never throws. */
export function readTiff(block: Uint8Array): TiffFacts {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const isLittle = block[0] === 0x49
  const directory = at(view, 4, 'getUint32', isLittle)
  if (directory === undefined) return { width: 0, height: 0, hasLocation: false }

  const count = at(view, directory, 'getUint16', isLittle) ?? 0
  let orientation: Orientation | undefined
  let width = 0
  let height = 0
  let hasLocation = false
  for (let entry = 0; entry < Math.min(count, MAX_ENTRIES); entry++) {
    const offset = directory + 2 + ENTRY_BYTES * entry
    const tag = at(view, offset, 'getUint16', isLittle)
    if (tag === WIDTH_TAG) width = numberIn(view, offset, isLittle)
    if (tag === HEIGHT_TAG) height = numberIn(view, offset, isLittle)
    if (tag === ORIENTATION_TAG) orientation = orientationOf(at(view, offset + 8, 'getUint16', isLittle))
    if (tag === GPS_TAG) hasLocation = holdsPosition(view, at(view, offset + 8, 'getUint32', isLittle), isLittle)
  }
  return { ...(orientation && { orientation }), width, height, hasLocation }
}

export function orientationOf(value: unknown): Orientation | undefined {
  const isOrientation = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8
  // The check above is what the type says.
  return isOrientation ? (value as Orientation) : undefined
}

const ENTRY_BYTES = 12
/** A damaged count must not make us walk megabytes. */
const MAX_ENTRIES = 512
const WIDTH_TAG = 0x0100
const HEIGHT_TAG = 0x0101
const ORIENTATION_TAG = 0x0112
const SHORT_TYPE = 3
const GPS_TAG = 0x8825
const GPS_LATITUDE_TAG = 0x0002

/** Some phones write an empty GPS directory: only a latitude is a position. */
function holdsPosition(view: DataView, directory: number | undefined, isLittle: boolean): boolean {
  if (directory === undefined) return false
  const count = at(view, directory, 'getUint16', isLittle) ?? 0
  for (let entry = 0; entry < Math.min(count, MAX_ENTRIES); entry++) {
    if (at(view, directory + 2 + ENTRY_BYTES * entry, 'getUint16', isLittle) === GPS_LATITUDE_TAG) return true
  }
  return false
}

/** The value of an entry that holds one whole number, of 16 bits or of 32. */
function numberIn(view: DataView, entry: number, isLittle: boolean): number {
  const isShort = at(view, entry + 2, 'getUint16', isLittle) === SHORT_TYPE
  return at(view, entry + 8, isShort ? 'getUint16' : 'getUint32', isLittle) ?? 0
}

function at(view: DataView, offset: number, read: 'getUint16' | 'getUint32', isLittle: boolean): number | undefined {
  const size = read === 'getUint16' ? 2 : 4
  return offset >= 0 && offset + size <= view.byteLength ? view[read](offset, isLittle) : undefined
}
