import type { GlareFacts } from '../evidence.ts'
import { areaOf, quadOf } from '../geometry/box.ts'
import { mapQuad } from '../geometry/quad.ts'
import type { Raster } from '../model.ts'
import { type Blob, findBlobs } from '../raster/blobs.ts'
import { compactnessOf } from '../raster/compactness.ts'
import type { Plane } from '../raster/luma.ts'
import type { Rectified } from '../raster/rectify.ts'
import { type Fading, fadingAround } from './fading.ts'

/**
 * Reflections: white spots that fade, on every side, into paper that is darker; at the border of the document, where only
 * some sides are seen, they are in doubt. Paper that is itself nearly white shows none; it is over-exposed, which is
 * another fact. The rules and limits below were found on 360 composed documents, half of them with a reflection: area
 * under the curve 0.96, where comparing strips beside the spot (detection.md section 5) reached 0.90.
 */
export function measureGlare({ raster, toPhoto }: Rectified): GlareFacts {
  const cell = Math.max(raster.width, raster.height) < SMALL ? FINE_CELL : CELL
  const cells = whitenessOf(raster, cell)
  const { spots, doubtful } = spotsOf(cells)
  const placesOf = (blobs: readonly Blob[]) =>
    blobs.slice(0, MOST_REGIONS).map(({ box }) => mapQuad(quadOf(box, cell, cell), toPhoto))
  const shareOf = (area: number) => Math.round((area / cells.data.length) * 1e6) / 1e6
  return {
    share: shareOf(spots.reduce((sum, { area }) => sum + area, 0)),
    largestShare: shareOf(spots[0]?.area ?? 0),
    regions: placesOf(spots),
    ...(doubtful.length > 0 && { doubtful: placesOf(doubtful) }),
  }
}

/** Nobody looks at more marks. */
const MOST_REGIONS = 12
/** Pixels along a cell's side, on a document of 1200: most strokes of print are thinner (own). */
const CELL = 4
/**
 * On a document that has fewer pixels than this the light of a lamp fades within one such cell and would pass for print:
 * with finer ones 15 in place of 21 of 195 reflections are missed, and 32 in place of 26 of 1004 clean documents seem to
 * have one (own).
 */
const SMALL = 600
const FINE_CELL = 2

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

/** A reflection is at least as white as this in every channel (detection.md section 5), and whiter in its middle (own). */
const LEAST_WHITE = 243
const LEAST_MEAN = 248
/** Smaller spots, as shares of the document, nobody speaks of. */
const SPECK = 0.0002

/** Reflections, and what may be one, largest first. */
function spotsOf(cells: Plane): { spots: Blob[]; doubtful: Blob[] } {
  const white = Uint8Array.from(cells.data, (value) => (value >= LEAST_WHITE ? 1 : 0))
  if (2 * white.reduce((sum, one) => sum + one, 0) >= white.length) return { spots: [], doubtful: [] }
  const blobs = findBlobs(white, cells.width, Math.max(1, SPECK * white.length))
  blobs.sort((one, other) => other.area - one.area)
  const kinds = blobs.map((blob) => kindOf(blob, cells))
  const those = (kind: Kind) => blobs.filter((_, at) => kinds[at] === kind)
  return { spots: those('reflection'), doubtful: those('doubtful') }
}

/** Share of its sides that must be in the document to tell (own). */
const LEAST_SIDES = 2 / 3
/** Levels from white to the paper beside a reflection (own): light that only grows over a page falls by less on some side. */
const LEAST_FALL = 8
/** From this fall on it may be a white field on a dark card (own). */
const PRINTED_FALL = 60
/** Cells from its end to where half of the fall is done: print ends at once, light fades (own). */
const FADING = 2
/** Of its box: an ellipse fills 0.79 (own). */
const RECTANGLE = 0.9
/** White letters and fields with print in them are less (own: of 27 composed reflections 26 are 0.85 or more). */
const LEAST_COMPACT = 0.75

type Kind = 'reflection' | 'doubtful' | 'none'

function kindOf(blob: Blob, cells: Plane): Kind {
  const mean = blob.pixels.reduce((sum, at) => sum + (cells.data[at] ?? 0), 0) / blob.area
  if (mean < LEAST_MEAN || compactnessOf(blob, cells.width) < LEAST_COMPACT) return 'none'
  const fading = fadingAround(blob, cells, LEAST_WHITE)
  if (!isLight(fading, blob)) return 'none'
  if (fading.seen >= LEAST_SIDES) return 'reflection'
  // At the border: light that only grows over a page is still bright further from its end than it is wide.
  return fading.distance >= FADING && fading.distance <= fading.radius ? 'doubtful' : 'none'
}

function isLight({ fall, distance }: Fading, { area, box }: Blob): boolean {
  if (fall < PRINTED_FALL) return fall >= LEAST_FALL
  return distance >= FADING && area < RECTANGLE * areaOf(box)
}
