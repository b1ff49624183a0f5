import type { Header } from './header.ts'
import { ascii } from './signature.ts'

/**
 * Size of the picture in a HEIC, HEIF or AVIF file. The largest extent is the whole picture; the smaller ones are its
 * tiles and thumbnails. Turning (`irot`) is part of the file and applied by every decoder, so it is applied here too.
 */
export function readIsoMediaHeader(bytes: Uint8Array): Header | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const meta = boxes(view, 0, bytes.length).find(({ type }) => type === 'meta')
  // meta is a full box: four bytes of version and flags come before its children.
  const properties = meta && descend(view, meta.start + 4, meta.end, ['iprp', 'ipco'])
  if (!properties) return undefined

  const children = boxes(view, properties.start, properties.end)
  const extents = children
    .filter(({ type, start, end }) => type === 'ispe' && end - start >= 12)
    .map(({ start }) => ({ width: view.getUint32(start + 4), height: view.getUint32(start + 8) }))
  const largest = extents.sort((a, b) => b.width * b.height - a.width * a.height)[0]
  if (!largest) return undefined

  const isTurned = children.some(
    ({ type, start, end }) => type === 'irot' && end > start && view.getUint8(start) % 2 === 1,
  )
  const { width, height } = isTurned ? { width: largest.height, height: largest.width } : largest
  return { width, height, orientation: 1, frames: 1 }
}

interface Box {
  readonly type: string
  /** Offsets of the content. */
  readonly start: number
  readonly end: number
}

function descend(view: DataView, start: number, end: number, path: readonly string[]): Box | undefined {
  let box: Box | undefined = { type: '', start, end }
  for (const name of path) box = box && boxes(view, box.start, box.end).find(({ type }) => type === name)
  return box
}

function boxes(view: DataView, start: number, end: number): Box[] {
  const found: Box[] = []
  for (let offset = start; offset + 8 <= end; ) {
    const declared = view.getUint32(offset)
    const header = declared === 1 ? 16 : 8
    const length = declared === 1 && offset + 16 <= end ? Number(view.getBigUint64(offset + 8)) : declared
    // Length 0 runs to the end of the file; anything shorter than its own header is damage.
    const boxEnd = declared === 0 ? end : Math.min(end, offset + length)
    if (boxEnd < offset + header) break
    const type = ascii(new Uint8Array(view.buffer, view.byteOffset + offset + 4, 4), 0, 4)
    found.push({ type, start: offset + header, end: boxEnd })
    offset = boxEnd
  }
  return found
}
