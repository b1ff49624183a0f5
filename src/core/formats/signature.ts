import type { Format } from '../model.ts'

/** Names a file by its first bytes. Content decides, never the name. */
export function sniffFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty'
  const found = SIGNATURES.find(([, offset, signature]) => startsWith(bytes, offset, signature))
  if (found) return found[0]
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return 'webp'
  // Two letters alone also begin a text; the reserved bytes of a bitmap are zero.
  if (startsWith(bytes, 0, 'BM') && startsWith(bytes, 6, '\0\0\0\0')) return 'bmp'
  if (startsWith(bytes, 4, 'ftyp')) return sniffBrand(bytes)
  return sniffText(bytes)
}

/** The extensions that a format's files carry, the usual one first. */
export const EXTENSIONS: Readonly<Record<Format, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png', 'apng'],
  gif: ['gif'],
  heic: ['heic', 'heif', 'hif'],
  avif: ['avif'],
  webp: ['webp'],
  bmp: ['bmp', 'dib'],
  tiff: ['tif', 'tiff'],
  ico: ['ico', 'cur'],
  svg: ['svg'],
  pdf: ['pdf'],
  mp4: ['mp4', 'mov', 'm4v'],
  text: ['txt', 'html', 'htm', 'json', 'xml', 'csv'],
  empty: [],
  unknown: [],
}

/** The part of a file name after its last dot, in lower case. */
export function extensionOf(name: string): string | undefined {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
}

/** Whether a name fits the format; undefined where there is nothing to compare. */
export function extensionMatches(name: string, format: Format): boolean | undefined {
  const extension = extensionOf(name)
  const known = EXTENSIONS[format]
  if (extension === undefined || known.length === 0) return undefined
  return known.includes(extension)
}

const SIGNATURES: readonly (readonly [Format, offset: number, signature: string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['pdf', 0, '%PDF-'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['ico', 0, '\0\0\x01\0'],
]

/** Brands of ISO base media files; heix and hevx carry 10 bits, mif1 and msf1 are the general HEIF ones. */
const BRANDS: Readonly<Record<string, Format>> = {
  heic: 'heic',
  heix: 'heic',
  heim: 'heic',
  heis: 'heic',
  hevc: 'heic',
  hevx: 'heic',
  mif1: 'heic',
  msf1: 'heic',
  avif: 'avif',
  avis: 'avif',
}

function sniffBrand(bytes: Uint8Array): Format {
  const major = ascii(bytes, 8, 4)
  if (major !== 'mif1' && major !== 'msf1') return BRANDS[major] ?? 'mp4'
  // The general brand leaves the codec open: the list of compatible brands names it.
  const compatible = ascii(bytes, 16, 64)
  return compatible.includes('avif') && !compatible.includes('heic') ? 'avif' : 'heic'
}

/** Printable to its 512th byte: a text, and an SVG where that text says so. */
function sniffText(bytes: Uint8Array): Format {
  const head = bytes.subarray(0, 512)
  const isPrintable = head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
  if (!isPrintable) return 'unknown'
  return ascii(head, 0, 512).toLowerCase().includes('<svg') ? 'svg' : 'text'
}

function startsWith(bytes: Uint8Array, offset: number, signature: string): boolean {
  return ascii(bytes, offset, signature.length) === signature
}

/** Bytes as characters of the same number. */
export function ascii(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length))
}

/** Whether some text stands anywhere in the bytes. */
export function includesText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ascii(bytes, at, text.length) === text) return true
  }
  return false
}
