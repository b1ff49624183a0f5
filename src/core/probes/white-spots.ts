import { areaOf, type Box } from '../geometry/box.ts'
import type { Raster } from '../model.ts'
import { type Blob, findBlobs } from '../raster/blobs.ts'
import { compactnessOf } from '../raster/compactness.ts'
import type { Plane } from '../raster/luma.ts'
import { type Fading, fadingAround } from './fading.ts'

/** A part of a straightened document that is white, whatever has made it so. Lengths of its fading are in cells. */
export interface WhiteSpot extends Fading {
  /** Where it is in the document, pixels. */
  readonly box: Box
  /** Of the document, 0 to 1. */
  readonly share: number
  /** The mean level of its darkest channel, 0 to 255. */
  readonly whiteness: number
  /** See raster/compactness.ts. */
  readonly compactness: number
  /** Of its box, 0 to 1. */
  readonly fill: number
}

/** Largest first. None where most of the document is white: that is its paper, however print and creases divide it. */
export function findWhiteSpots(document: Raster): WhiteSpot[] {
  const cell = Math.max(document.width, document.height) < SMALL ? FINE_CELL : CELL
  const cells = whitenessOf(document, cell)
  const white = Uint8Array.from(cells.data, (value) => (value >= LEAST_WHITE ? 1 : 0))
  if (2 * white.reduce((sum, one) => sum + one, 0) >= white.length) return []
  return findBlobs(white, cells.width, Math.max(1, SPECK * white.length))
    .sort((one, other) => other.area - one.area)
    .map((blob) => spotOf(blob, cells, cell))
}

/** A reflection is at least as white as this in every channel (detection.md section 5). */
const LEAST_WHITE = 243
/** Smaller spots, as shares of the document, nobody speaks of. */
const SPECK = 0.0002
/** Pixels along a cell's side, on a document of 1200: most strokes of print are thinner (own). */
const CELL = 4
/**
 * On a document that has fewer pixels than this the light of a lamp fades within one such cell and would pass for print.
 * Own: while limits told reflections in place of weights, finer ones made 15 of 21 that were missed of 195, and 32 of 26
 * that were seen on 1004 clean documents.
 */
const SMALL = 600
const FINE_CELL = 2

function spotOf(blob: Blob, cells: Plane, cell: number): WhiteSpot {
  const { left, top, right, bottom } = blob.box
  return {
    ...fadingAround(blob, cells, LEAST_WHITE),
    box: { left: left * cell, top: top * cell, right: right * cell, bottom: bottom * cell },
    share: blob.area / cells.data.length,
    whiteness: blob.pixels.reduce((sum, at) => sum + (cells.data[at] ?? 0), 0) / blob.area,
    compactness: compactnessOf(blob, cells.width),
    fill: blob.area / areaOf(blob.box),
  }
}

/**
 * How white each cell is, 0 to 255: the darkest channel of its brightest quarter, so that print between the white of the
 * paper does not count.
 */
function whitenessOf({ width, height, data }: Raster, cell: number): Plane {
  const columns = Math.floor(width / cell)
  const rows = Math.floor(height / cell)
  const cells = new Float32Array(columns * rows)
  const quarter = cell / 2
  for (let at = 0; at < cells.length; at++) {
    const left = (at % columns) * cell
    const top = Math.floor(at / columns) * cell
    for (let part = 0; part < 4; part++) {
      const corner = (top + (part >> 1) * quarter) * width + left + (part & 1) * quarter
      cells[at] = Math.max(cells[at] ?? 0, whitenessAt(data, corner, width))
    }
  }
  return { width: columns, height: rows, data: cells }
}

/** Of the four pixels right of and below one. */
function whitenessAt(data: Raster['data'], pixel: number, width: number): number {
  const darkest = (at: number) => Math.min(data[4 * at] ?? 0, data[4 * at + 1] ?? 0, data[4 * at + 2] ?? 0)
  return (darkest(pixel) + darkest(pixel + 1) + darkest(pixel + width) + darkest(pixel + width + 1)) / 4
}
