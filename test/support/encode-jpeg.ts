import { big, concat } from './bytes.ts'
import { segment } from './make-jpeg.ts'

export interface FlatJpegOptions {
  /** Blocks of 8 x 8 pixels across and down. */
  readonly columns: number
  readonly rows: number
  /** Values of one block, 0 to 255: one for grey, three for YCbCr, four for CMYK (stored the way Adobe does: 255 is no ink). */
  readonly valuesAt: (column: number, row: number) => readonly number[]
  /** Between the start of the image and its tables. */
  readonly segments?: readonly Uint8Array[]
}

/**
 * A real baseline JPEG whose blocks are flat: only their mean is coded, so the encoder is short, and what every decoder
 * must answer is known exactly. Made for what no canvas writes: CMYK, grey, and profiles of our choice.
 */
export function encodeFlatJpeg({ columns, rows, valuesAt, segments = [] }: FlatJpegOptions): Uint8Array<ArrayBuffer> {
  const components = valuesAt(0, 0).length
  const ids = Array.from({ length: components }, (_, at) => at + 1)
  const frame = concat([8], big(rows * 8, 2), big(columns * 8, 2), [components], ...ids.map((id) => [id, 0x11, 0]))
  const scan = concat([components], ...ids.map((id) => [id, 0]), [0, 63, 0])
  const parts = [
    ...segments,
    // Each coefficient in steps of 8: the mean of a block is coded in whole levels.
    segment(0xdb, concat([0], new Uint8Array(64).fill(8))),
    segment(0xc0, frame),
    segment(0xc4, concat([0x00], counts(4, DC_SYMBOLS.length), DC_SYMBOLS)),
    segment(0xc4, concat([0x10], counts(1, 1), [END_OF_BLOCK])),
    segment(0xda, scan),
  ]
  return concat([0xff, 0xd8], ...parts, entropyCode(columns, rows, valuesAt), [0xff, 0xd9])
}

/** Lengths of the differences, each with a code of four bits that equals it. */
const DC_SYMBOLS = Array.from({ length: 12 }, (_, length) => length)
const END_OF_BLOCK = 0

/** How many Huffman codes there are of each length, 1 to 16. */
function counts(length: number, codes: number): number[] {
  return Array.from({ length: 16 }, (_, at) => (at + 1 === length ? codes : 0))
}

function entropyCode(columns: number, rows: number, valuesAt: FlatJpegOptions['valuesAt']): Uint8Array<ArrayBuffer> {
  let bits = ''
  const previous: number[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (const [component, value] of valuesAt(column, row).entries()) {
        const level = Math.round(value) - 128
        // The difference, then one bit that ends the block.
        bits += `${differenceBits(level - (previous[component] ?? 0))}0`
        previous[component] = level
      }
    }
  }
  return stuffed(bits)
}

/** The length of the number in four bits, then the number; negative ones with all bits turned over. */
function differenceBits(difference: number): string {
  const length = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1
  const stored = difference < 0 ? difference + 2 ** length - 1 : difference
  return length.toString(2).padStart(4, '0') + (length === 0 ? '' : stored.toString(2).padStart(length, '0'))
}

/** Bits as bytes, filled up with ones, a zero behind each byte that looks like a marker. */
function stuffed(bits: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8).padEnd(8, '1'), 2)
    bytes.push(byte, ...(byte === 0xff ? [0] : []))
  }
  return Uint8Array.from(bytes)
}

/** The YCbCr of JPEG. */
export function toYcc([red, green, blue]: readonly [number, number, number]): number[] {
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue
  return [luma, 128 + 0.564 * (blue - luma), 128 + 0.713 * (red - luma)]
}
