import type { ShadowFacts } from '../evidence.ts'
import { type Box, quadOf } from '../geometry/box.ts'
import { mapQuad } from '../geometry/quad.ts'
import type { Raster } from '../model.ts'
import { findBlobs } from '../raster/blobs.ts'
import { coverWithBoxes } from '../raster/cover.ts'
import { quantile } from '../raster/histogram.ts'
import { percentile } from '../raster/percentile.ts'
import type { Rectified } from '../raster/rectify.ts'

/**
 * How evenly light falls on the paper. The document is looked at in 12 by 8 blocks, each by the luma that a fifth of it
 * exceeds, which is paper wherever there is any (detection.md section 5: AUC 0.927). Print is no shadow: blocks of
 * another hue than the paper have no say, nor have dark ones that lie apart from the border, because what casts a shadow
 * stands beside the document. Undefined where no block is paper.
 */
export function measureShadow({ raster, toPhoto }: Rectified): ShadowFacts | undefined {
  const isLying = raster.width >= raster.height
  const [columns, rows] = isLying ? [LONG_BLOCKS, SHORT_BLOCKS] : [SHORT_BLOCKS, LONG_BLOCKS]
  const blocks = blocksOf(raster, columns, rows)
  const plain = plainOnes(blocks)
  if (!plain.includes(1)) return undefined
  const bright = percentile(lumasOf(blocks, plain), 0.92)

  const dark = Uint8Array.from(blocks, ({ luma }, at) => (plain[at] === 1 && luma < SHADE * bright ? 1 : 0))
  const shade = new Uint8Array(dark.length)
  for (const { box, pixels } of findBlobs(dark, columns)) {
    if (touchesBorder(box, columns, rows)) for (const at of pixels) shade[at] = 1
    else for (const at of pixels) plain[at] = 0
  }
  const lumas = lumasOf(blocks, plain)
  const evenness = percentile(lumas, 0.08) / Math.max(1, percentile(lumas, 0.92))
  return {
    evenness: Math.round(Math.min(1, evenness) * 1000) / 1000,
    regions: coverWithBoxes(shade, columns, LEAST_BLOCKS).map((box) =>
      mapQuad(quadOf(box, raster.width / columns, raster.height / rows), toPhoto),
    ),
  }
}

/** Along the long and along the short side (detection.md section 5). */
const LONG_BLOCKS = 12
const SHORT_BLOCKS = 8
/** Blocks are in the shade below this share of the bright ones: the limit of detection.md section 5. */
const SHADE = 0.82
/** Smaller marks only clutter (own). */
const LEAST_BLOCKS = 2

interface Block {
  /** What a fifth of its pixels exceed. */
  readonly luma: number
  /** Red and blue by green of its bright pixels, natural logarithms: shade leaves them as they are. */
  readonly red: number
  readonly blue: number
}

function blocksOf(raster: Raster, columns: number, rows: number): Block[] {
  const edge = (at: number, of: number, size: number) => Math.floor((at * size) / of)
  return Array.from({ length: columns * rows }, (_, at) => {
    const column = at % columns
    const row = (at - column) / columns
    return blockOf(raster, {
      left: edge(column, columns, raster.width),
      top: edge(row, rows, raster.height),
      right: edge(column + 1, columns, raster.width),
      bottom: edge(row + 1, rows, raster.height),
    })
  })
}

/** By every second pixel of every second row. */
function blockOf({ width, data }: Raster, { left, top, right, bottom }: Box): Block {
  const counts = new Uint32Array(256)
  const reds = new Float64Array(256)
  const greens = new Float64Array(256)
  const blues = new Float64Array(256)
  for (let y = top; y < bottom; y += 2) {
    for (let at = (y * width + left) * 4, end = (y * width + right) * 4; at < end; at += 8) {
      const red = data[at] ?? 0
      const green = data[at + 1] ?? 0
      const blue = data[at + 2] ?? 0
      const luma = (77 * red + 150 * green + 29 * blue) >> 8
      counts[luma] = (counts[luma] ?? 0) + 1
      reds[luma] = (reds[luma] ?? 0) + red
      greens[luma] = (greens[luma] ?? 0) + green
      blues[luma] = (blues[luma] ?? 0) + blue
    }
  }
  const luma = quantile(counts, 0.8)
  const sumFrom = (sums: Float64Array) => sums.subarray(luma).reduce((sum, value) => sum + value, 1)
  const green = sumFrom(greens)
  return { luma, red: Math.log(sumFrom(reds) / green), blue: Math.log(sumFrom(blues) / green) }
}

/** Blocks that have the hue of most of the paper, and are no darker than a shadow makes them. */
function plainOnes(blocks: readonly Block[]): Uint8Array {
  const bright = percentile(lumasOf(blocks), 0.92)
  const red = percentile(
    blocks.map((block) => block.red),
    0.5,
  )
  const blue = percentile(
    blocks.map((block) => block.blue),
    0.5,
  )
  // That of one block, not the two medians: of a page in two lights no block need have both.
  const nearest = blocks.reduce((best, block) =>
    tintBetween(block, { red, blue }) < tintBetween(best, { red, blue }) ? block : best,
  )
  return Uint8Array.from(blocks, (block) => {
    const tint = tintBetween(block, nearest)
    return tint < PRINT_TINT && block.luma > PRINT_DARKNESS * bright ? 1 : 0
  })
}

type Tint = Pick<Block, 'red' | 'blue'>

function tintBetween(one: Tint, other: Tint): number {
  return Math.abs(one.red - other.red) + Math.abs(one.blue - other.blue)
}

/** Own: the blue light in a shadow shifts the two ratios by less, coloured print by more. */
const PRINT_TINT = 0.25
/** Own: a hand's shadow takes up to two thirds of the light, which leaves over half of the luma. */
const PRINT_DARKNESS = 0.3

function lumasOf(blocks: readonly Block[], chosen?: Uint8Array): number[] {
  return blocks.filter((_, at) => !chosen || chosen[at] === 1).map(({ luma }) => luma)
}

function touchesBorder({ left, top, right, bottom }: Box, columns: number, rows: number): boolean {
  return left === 0 || top === 0 || right === columns || bottom === rows
}
