import { BitWriter } from './bit-writer.ts'
import { type Block, createBlockCoder } from './block-coder.ts'
import { headerOf } from './jpeg-header.ts'
import { CHROMA_TABLE, LUMA_TABLE, scaledTable } from './tables.ts'

/** Rows of one strip: a coding block of 4:2:0. */
export const STRIP_ROWS = 16

/**
 * A baseline JPEG, 4:2:0, written strip by strip: no canvas and no single array of pixels has to hold the whole
 * picture, so that it may be larger than either can be. The width must be a multiple of 16.
 */
export function createJpegWriter(width: number, height: number, quality: number) {
  if (width % STRIP_ROWS !== 0) throw new RangeError('The width must be a multiple of 16.')
  const tables = [scaledTable(LUMA_TABLE, quality), scaledTable(CHROMA_TABLE, quality)] as const
  const bits = new BitWriter()
  const coders = [
    createBlockCoder(bits, tables[0], 'luma'),
    createBlockCoder(bits, tables[1], 'chroma'),
    createBlockCoder(bits, tables[1], 'chroma'),
  ] as const
  const planes = createPlanes(width)

  return {
    /** 16 rows of RGBA pixels; the last strip is filled up by its caller. */
    addStrip(pixels: Uint8ClampedArray): void {
      convert(pixels, width, planes)
      for (let x = 0; x < width; x += STRIP_ROWS) {
        for (const [dx, dy] of LUMA_BLOCKS) coders[0](blockAt(planes.luma, width, x + dx, dy))
        coders[1](blockAt(planes.blue, width / 2, x / 2, 0))
        coders[2](blockAt(planes.red, width / 2, x / 2, 0))
      }
    },
    finish(): Blob {
      bits.pad()
      const end = Uint8Array.of(0xff, 0xd9)
      return new Blob([headerOf(width, height, tables), ...bits.chunks(), end], { type: 'image/jpeg' })
    },
  }
}

const LUMA_BLOCKS = [
  [0, 0],
  [8, 0],
  [0, 8],
  [8, 8],
] as const

interface Planes {
  readonly luma: Float32Array
  readonly blue: Float32Array
  readonly red: Float32Array
}

function createPlanes(width: number): Planes {
  const halved = () => new Float32Array((width / 2) * (STRIP_ROWS / 2))
  return { luma: new Float32Array(width * STRIP_ROWS), blue: halved(), red: halved() }
}

/** To YCbCr around zero; chroma is the mean of four pixels. */
function convert(pixels: Uint8ClampedArray, width: number, { luma, blue, red }: Planes): void {
  blue.fill(0)
  red.fill(0)
  for (let y = 0, at = 0; y < STRIP_ROWS; y++) {
    const chromaRow = (y >> 1) * (width / 2)
    for (let x = 0; x < width; x++, at += 4) {
      const r = pixels[at] ?? 0
      const g = pixels[at + 1] ?? 0
      const b = pixels[at + 2] ?? 0
      const chroma = chromaRow + (x >> 1)
      luma[y * width + x] = 0.299 * r + 0.587 * g + 0.114 * b - 128
      blue[chroma] = (blue[chroma] ?? 0) + (-0.168736 * r - 0.331264 * g + 0.5 * b) / 4
      red[chroma] = (red[chroma] ?? 0) + (0.5 * r - 0.418688 * g - 0.081312 * b) / 4
    }
  }
}

const block: Block = new Float32Array(64)

function blockAt(plane: Float32Array, width: number, x: number, y: number): Block {
  for (let row = 0; row < 8; row++) {
    const from = (y + row) * width + x
    for (let column = 0; column < 8; column++) block[row * 8 + column] = plane[from + column] ?? 0
  }
  return block
}
