import { big, concat, little } from './bytes.ts'

/** What an invented camera wrote of an invented shot. */
export interface ExifOptions {
  /** `II`: the lowest byte first; `MM`: the highest. */
  readonly order?: 'II' | 'MM'
  readonly orientation?: number
  /** `empty`: a directory without a latitude, as some phones write it. */
  readonly gps?: 'position' | 'empty'
  readonly make?: string
  readonly model?: string
  readonly software?: string
  /** As EXIF writes it: `2026:11:24 09:30:00`. */
  readonly takenAt?: string
}

interface Entry {
  readonly tag: number
  readonly type: keyof typeof SIZES
  readonly values: readonly number[]
}

interface Directory {
  readonly tag: number
  readonly entries: readonly (Entry | Directory)[]
}

/** Bytes of one value of each type: byte, text, short, long, rational (two longs, given as two values). */
const SIZES = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 4 } as const

/** A TIFF block: what follows `Exif\0\0` in a JPEG, and fills an `eXIf` chunk of a PNG. */
export function makeTiff({ order = 'II', ...facts }: ExifOptions): Uint8Array<ArrayBuffer> {
  const write = order === 'II' ? little : big
  return concat(order, write(42, 2), write(8, 4), writeDirectory(entriesOf(facts), 8, write))
}

function entriesOf({ orientation, gps, make, model, software, takenAt }: Omit<ExifOptions, 'order'>) {
  const entries: (Entry | Directory)[] = []
  if (make !== undefined) entries.push(text(0x010f, make))
  if (model !== undefined) entries.push(text(0x0110, model))
  if (orientation !== undefined) entries.push({ tag: 0x0112, type: 3, values: [orientation] })
  if (software !== undefined) entries.push(text(0x0131, software))
  if (takenAt !== undefined) entries.push({ tag: 0x8769, entries: [text(0x9003, takenAt)] })
  if (gps) entries.push({ tag: 0x8825, entries: gps === 'position' ? POSITION : NO_POSITION })
  return entries
}

function text(tag: number, value: string): Entry {
  return { tag, type: 2, values: [...concat(value, '\0')] }
}

const VERSION: Entry = { tag: 0, type: 1, values: [2, 3, 0, 0] }
const NO_POSITION: readonly Entry[] = [VERSION]
/** Null Island, where nobody lives. */
const POSITION: readonly Entry[] = [
  VERSION,
  { tag: 1, type: 2, values: [...concat('N\0')] },
  { tag: 2, type: 5, values: [0, 1, 0, 1, 0, 1] },
  { tag: 3, type: 2, values: [...concat('E\0')] },
  { tag: 4, type: 5, values: [0, 1, 0, 1, 0, 1] },
]

type Write = (value: number, size: 2 | 4) => number[]

/** A directory and, behind it, the values too long for their entries. */
function writeDirectory(entries: readonly (Entry | Directory)[], offset: number, write: Write): number[] {
  const head: number[] = write(entries.length, 2)
  const tail: number[] = []
  const tailOffset = offset + 2 + 12 * entries.length + 4
  for (const entry of entries) {
    if ('entries' in entry) {
      head.push(...write(entry.tag, 2), ...write(4, 2), ...write(1, 4), ...write(tailOffset + tail.length, 4))
      tail.push(...writeDirectory(entry.entries, tailOffset + tail.length, write))
      continue
    }
    const value = entry.values.flatMap((part) => valueBytes(part, SIZES[entry.type], write))
    const count = entry.type === 5 ? entry.values.length / 2 : entry.values.length
    const inPlace = value.length <= 4 ? [...value, 0, 0, 0, 0].slice(0, 4) : write(tailOffset + tail.length, 4)
    head.push(...write(entry.tag, 2), ...write(entry.type, 2), ...write(count, 4), ...inPlace)
    if (value.length > 4) tail.push(...value)
  }
  return [...head, ...write(0, 4), ...tail]
}

function valueBytes(value: number, size: 1 | 2 | 4, write: Write): number[] {
  return size === 1 ? [value] : write(value, size)
}
