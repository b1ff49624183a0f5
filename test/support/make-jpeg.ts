import { big, concat } from './bytes.ts'
import { type ExifOptions, makeTiff } from './make-exif.ts'

export interface JpegOptions {
  readonly width?: number
  readonly height?: number
  /** 1 grey, 3 colour, 4 CMYK. */
  readonly components?: 1 | 3 | 4
  /** Marker of the frame: 0xc0 baseline, 0xc2 progressive. */
  readonly frame?: number
  /** Between the start of the image and its frame. */
  readonly segments?: readonly Uint8Array[]
  /** Entropy-coded data of each scan. */
  readonly scans?: readonly (readonly number[])[]
  /** Written behind the end of the image, like the video of a motion photo. */
  readonly trailing?: Uint8Array
}

/** The structure of a JPEG without a picture that could be decoded: enough for everything that reads headers. */
export function makeJpeg({
  width = 1600,
  height = 1200,
  components = 3,
  frame = 0xc0,
  segments = [],
  scans = [[0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]],
  trailing = new Uint8Array(),
}: JpegOptions = {}): Uint8Array<ArrayBuffer> {
  const channels = Array.from({ length: components }, (_, at) => [at + 1, 0x11, 0]).flat()
  const header = segment(frame, concat([8], big(height, 2), big(width, 2), [components], channels))
  const selectors = Array.from({ length: components }, (_, at) => [at + 1, 0]).flat()
  const start = segment(0xda, concat([components], selectors, [0, 63, 0]))
  const coded = scans.map((scan) => concat(start, scan))
  return concat([0xff, 0xd8], ...segments, header, ...coded, [0xff, 0xd9], trailing)
}

/** A marker with its length and content. */
export function segment(marker: number, content: ArrayLike<number> | string): Uint8Array<ArrayBuffer> {
  return concat([0xff, marker], big(content.length + 2, 2), content)
}

export function exifSegment(options: ExifOptions): Uint8Array<ArrayBuffer> {
  return segment(0xe1, concat('Exif\0\0', makeTiff(options)))
}

/** XMP as phones write it; the text goes between the description's tags. */
export function xmpSegment(text: string): Uint8Array<ArrayBuffer> {
  return segment(
    0xe1,
    `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description>${text}</rdf:Description></x:xmpmeta>`,
  )
}

export const JFIF = segment(0xe0, concat('JFIF\0', [1, 2, 0, 0, 1, 0, 1, 0, 0]))
/** Colour transform 0: the channels are what they say. */
export const ADOBE = segment(0xee, concat('Adobe', [0, 100, 0, 0, 0, 0, 0]))

/** A colour profile in one part. */
export function iccSegment(profile: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  return segment(0xe2, concat('ICC_PROFILE\0', [1, 1], profile))
}

/** Puts segments first in a JPEG, where cameras write them. */
export function withSegments(jpeg: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const added = concat(...segments)
  const joined = new Uint8Array(jpeg.length + added.length)
  joined.set(jpeg.subarray(0, 2))
  joined.set(added, 2)
  joined.set(jpeg.subarray(2), 2 + added.length)
  return joined
}

/** The markers of a JPEG up to its first scan, by walking it anew: nothing of src has a say in it. */
export function markersOf(jpeg: Uint8Array): number[] {
  const markers: number[] = []
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0
    markers.push(marker)
    if (marker === 0xda) break
    at += 2 + 256 * (jpeg[at + 2] ?? 0) + (jpeg[at + 3] ?? 0)
  }
  return markers
}

/** The quality of a JPEG written with the tables of the standard's annex K, from the step of its finest detail. */
export function qualityOf(jpeg: Uint8Array): number {
  for (let at = 2; jpeg[at] === 0xff; at += 2 + 256 * (jpeg[at + 2] ?? 0) + (jpeg[at + 3] ?? 0)) {
    if (jpeg[at + 1] !== 0xdb) continue
    // Behind marker, length and table number: 64 steps in zigzag order, the last of which is 99 at quality 50.
    const percent = (100 * (jpeg[at + 5 + 63] ?? 0)) / 99
    return Math.round(percent < 100 ? (200 - percent) / 2 : 5000 / percent)
  }
  throw new Error('no table')
}
