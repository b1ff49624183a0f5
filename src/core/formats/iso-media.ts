import type { Size } from '../model.ts'
import type { Header } from './header.ts'
import { ascii } from './signature.ts'

/**
 * Size of the picture in a HEIC, HEIF or AVIF file: that of the item which the file calls its primary one, after the
 * properties that trim and turn it, which every decoder applies. Where nothing says which item that is, the largest
 * extent counts: the smaller ones are tiles and thumbnails.
 */
export function readIsoMediaHeader(bytes: Uint8Array): Header | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const top = boxes(view, 0, bytes.length)
  const meta = top.find(({ type }) => type === 'meta')
  // meta is a full box: four bytes of version and flags come before its children.
  const items = meta ? boxes(view, meta.start + 4, meta.end) : []
  const properties = descend(view, items, 'iprp', 'ipco')
  if (!properties) return undefined

  const all = boxes(view, properties.start, properties.end)
  const primary = propertiesOfPrimary(view, items, all)
  const size = (primary.some(isExtent) ? primary : [...all].sort((one, other) => area(view, other) - area(view, one)))
    .filter(({ type, start, end }) => end - start >= (MIN_BYTES[type] ?? Number.POSITIVE_INFINITY))
    .reduce<Size | undefined>((current, box) => apply(view, current, box), undefined)
  const isIncomplete = top.some(({ isCut }) => isCut)
  return size && { ...size, orientation: 1, frames: 1, ...(isIncomplete && { isIncomplete }) }
}

/** What a property needs to be read. */
const MIN_BYTES: Readonly<Record<string, number>> = { ispe: 12, irot: 1, clap: 16 }

const isExtent = ({ type }: Box) => type === 'ispe'

function area(view: DataView, { type, start, end }: Box): number {
  return type === 'ispe' && end - start >= 12 ? view.getUint32(start + 4) * view.getUint32(start + 8) : 0
}

/** The first extent is the size; trimming and turning change it in the order in which they stand. */
function apply(view: DataView, size: Size | undefined, { type, start }: Box): Size | undefined {
  if (type === 'ispe') return size ?? { width: view.getUint32(start + 4), height: view.getUint32(start + 8) }
  if (!size) return undefined
  const at = (index: number) => view.getUint32(start + 4 * index)
  if (type === 'clap') return { width: Math.round(at(0) / at(1)), height: Math.round(at(2) / at(3)) }
  return view.getUint8(start) % 2 === 1 ? { width: size.height, height: size.width } : size
}

/** The properties of the primary item, as `ipma` ties them to it; none where the file does not say. */
function propertiesOfPrimary(view: DataView, items: readonly Box[], all: readonly Box[]): Box[] {
  const pitm = items.find(({ type }) => type === 'pitm')
  const ipma = descend(view, items, 'iprp', 'ipma')
  if (!pitm || !ipma || pitm.end - pitm.start < 6 || ipma.end - ipma.start < 8) return []
  const primary = view.getUint8(pitm.start) === 0 ? view.getUint16(pitm.start + 4) : view.getUint32(pitm.start + 4)

  const isLongId = view.getUint8(ipma.start) > 0
  const head = isLongId ? 5 : 3
  const width = view.getUint8(ipma.start + 3) % 2 === 1 ? 2 : 1
  for (let at = ipma.start + 8; at + head <= ipma.end; ) {
    const id = isLongId ? view.getUint32(at) : view.getUint16(at)
    const first = at + head
    const count = view.getUint8(first - 1)
    at = first + count * width
    if (id !== primary || at > ipma.end) continue
    // The top bit says that the property must be understood; the rest is its place in the list, from 1.
    const places = Array.from({ length: count }, (_, index) =>
      width === 2 ? view.getUint16(first + 2 * index) % 0x8000 : view.getUint8(first + index) % 0x80,
    )
    return places.flatMap((place) => all[place - 1] ?? [])
  }
  return []
}

interface Box {
  readonly type: string
  /** Offsets of the content. */
  readonly start: number
  readonly end: number
  /** It should be longer than the file is. */
  readonly isCut: boolean
}

function descend(view: DataView, from: readonly Box[], outer: string, inner: string): Box | undefined {
  const box = from.find(({ type }) => type === outer)
  return box && boxes(view, box.start, box.end).find(({ type }) => type === inner)
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
    found.push({ type, start: offset + header, end: boxEnd, isCut: offset + length > end })
    offset = boxEnd
  }
  return found
}
