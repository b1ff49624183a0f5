import { big, concat, little } from './bytes.ts'

export interface PngOptions {
  readonly width?: number
  readonly height?: number
  readonly bitDepth?: number
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colourType?: number
  readonly chunks?: readonly Uint8Array[]
  /** False: the file breaks off before its last chunk. */
  readonly isComplete?: boolean
}

/** The chunks of a PNG, with checksums of zero: nothing of ours looks at them. */
export function makePng({
  width = 800,
  height = 600,
  bitDepth = 8,
  colourType = 6,
  chunks = [],
  isComplete = true,
}: PngOptions = {}): Uint8Array<ArrayBuffer> {
  const header = chunk('IHDR', concat(big(width, 4), big(height, 4), [bitDepth, colourType, 0, 0, 0]))
  return concat('\x89PNG\r\n\x1a\n', header, ...chunks, isComplete ? chunk('IEND', []) : '')
}

export function chunk(type: string, content: ArrayLike<number> | string): Uint8Array<ArrayBuffer> {
  return concat(big(content.length, 4), type, content, big(0, 4))
}

/** The chunk that makes a PNG move. */
export function animationControl(frames: number): Uint8Array<ArrayBuffer> {
  return chunk('acTL', concat(big(frames, 4), big(0, 4)))
}

const TRAILER = [0x3b]

/** A GIF of empty frames, each behind a graphic control extension. */
export function makeGif({ width = 320, height = 240, frames = 1, isComplete = true } = {}): Uint8Array<ArrayBuffer> {
  const control = concat([0x21, 0xf9, 4, 0, 10, 0, 0, 0])
  const picture = concat([0x2c], little(0, 4), little(width, 2), little(height, 2), [0, 2, 2, 0x4c, 0x01, 0])
  const screen = concat('GIF89a', little(width, 2), little(height, 2), [0x80, 0, 0], [0, 0, 0, 255, 255, 255])
  const body = Array.from({ length: frames }, () => concat(control, picture))
  return concat(screen, ...body, isComplete ? TRAILER : [])
}

/** The three kinds of WebP; `frames` only has a meaning for the extended one. */
export function makeWebp(kind: 'VP8 ' | 'VP8L' | 'VP8X', { width = 400, height = 300, frames = 1 } = {}) {
  const body = concat(webpChunk(kind, WEBP_HEADS[kind](width, height)), ...webpFrames(kind, frames))
  return concat('RIFF', little(body.length + 4, 4), 'WEBP', body)
}

const WEBP_HEADS = {
  'VP8 ': (width: number, height: number) =>
    concat([0x10, 0, 0, 0x9d, 0x01, 0x2a], little(width, 2), little(height, 2), little(0, 4)),
  VP8L: (width: number, height: number) =>
    concat([0x2f], little(width - 1 + (height - 1) * 0x4000, 4), little(0, 4), little(0, 4)),
  VP8X: (width: number, height: number) => concat([2, 0, 0, 0], little(width - 1, 3), little(height - 1, 3)),
}

function webpFrames(kind: string, frames: number): Uint8Array[] {
  return kind === 'VP8X' ? Array.from({ length: frames }, () => webpChunk('ANMF', new Uint8Array(17))) : []
}

function webpChunk(type: string, content: Uint8Array): Uint8Array {
  return concat(type, little(content.length, 4), content, content.length % 2 === 1 ? [0] : [])
}

/** A Windows bitmap's header; a negative height is stored as such. */
export function makeBmp({ width = 640, height = 480 } = {}): Uint8Array<ArrayBuffer> {
  const stored = height < 0 ? 2 ** 32 + height : height
  return concat('BM', little(0, 4), little(0, 4), little(54, 4), little(40, 4), little(width, 4), little(stored, 4), [
    ...little(1, 2),
    ...little(24, 2),
    ...new Uint8Array(24),
  ])
}

export interface IsoMediaOptions {
  readonly brand?: string
  readonly compatible?: readonly string[]
  /** Extents in the order of the file: tiles, thumbnails and the whole picture. */
  readonly extents?: readonly (readonly [width: number, height: number])[]
  /** Quarter turns against the clock, as `irot` counts them. */
  readonly turns?: number
  /** Width and height that the picture is trimmed to. */
  readonly trimmed?: readonly [width: number, height: number]
  /** Which item is the picture, and the places (from 1) of its properties: extents first, then trimming, then turning. */
  readonly primary?: { readonly item: number; readonly properties: readonly number[] }
}

/** A HEIC, HEIF or AVIF file as far as its properties. */
export function makeIsoMedia({
  brand = 'heic',
  compatible = [],
  extents = [[4032, 3024]],
  turns,
  trimmed,
  primary,
}: IsoMediaOptions = {}) {
  const sizes = extents.map(([width, height]) => box('ispe', concat(big(0, 4), big(width, 4), big(height, 4))))
  const trim = trimmed
    ? box(
        'clap',
        trimmed.flatMap((side) => [...big(side * 2, 4), ...big(2, 4)]),
      )
    : []
  const properties = concat(...sizes, trim, turns === undefined ? [] : box('irot', [turns]))
  const meta = box('meta', concat(big(0, 4), ...itemBoxes(box('ipco', properties), primary)))
  return concat(fileType(brand, compatible), meta)
}

/** `pitm` names the picture, `ipma` ties properties to it, and others to another item before it. */
function itemBoxes(list: Uint8Array, primary: IsoMediaOptions['primary']): Uint8Array[] {
  if (!primary) return [box('iprp', list)]
  const { item, properties } = primary
  const other = concat(big(item + 1, 2), [1, 0x80 + 1])
  const own = concat(big(item, 2), [properties.length], properties)
  return [
    box('pitm', concat(big(0, 4), big(item, 2))),
    box('iprp', concat(list, box('ipma', concat(big(0, 4), big(2, 4), other, own)))),
  ]
}

export function fileType(brand: string, compatible: readonly string[] = []): Uint8Array<ArrayBuffer> {
  return box('ftyp', concat(brand, big(0, 4), ...compatible))
}

export function box(type: string, content: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  return concat(big(content.length + 8, 4), type, content)
}

/** Files that are no photo, or that no canvas reads: their first bytes are all that we look at. */
export const others = {
  pdf: concat('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'),
  svg: concat('<?xml version="1.0"?>\n<svg xmlns="urn:invented" width="10" height="10"/>'),
  ico: concat([0, 0, 1, 0, 1, 0], new Uint8Array(16)),
  mp4: concat(fileType('isom', ['mp41']), box('moov', [])),
  quickTime: fileType('qt  '),
  tiffLittle: concat('II*\0', little(8, 4)),
  tiffBig: concat('MM\0*', big(8, 4)),
  text: concat('Photo of an invented person\r\n'),
  html: concat('<!doctype html><title>404</title>'),
} as const
