import { areaOf, type Box } from '../../geometry/box.ts'
import { intersectionOverUnion } from '../../geometry/overlap.ts'
import { mapQuad } from '../../geometry/quad.ts'
import type { Point, Quad, Raster } from '../../model.ts'
import { cropRaster } from '../../raster/crop.ts'
import { INPUT_WIDTH, type Network } from './network/network.ts'
import { outlineQuad } from './outline-quad.ts'
import { search } from './search.ts'

/**
 * A document that is small in its photo is sought once more in the part around it, where both the network and the lines
 * have more pixels of it. Of 312 composed whole documents, 94.9 % were then found to more than 0.9 in place of 93.6 %.
 */
export function lookCloser(photo: Raster, quad: Quad, aspects: readonly number[], network: Network): Quad {
  const part = partAround(quad, photo)
  if (areaOf(part) > LARGEST_PART * photo.width * photo.height || shortSide(part) < INPUT_WIDTH) return quad
  const closer = cropRaster(photo, part)
  const known = mapQuad(quad, ([x, y]): Point => [x - part.left, y - part.top])
  const [best] = search(closer, aspects, network, known).scored
  if (!best) return quad
  const found = mapQuad(outlineQuad(closer, best), ([x, y]) => [x + part.left, y + part.top])
  // Something else in the same part is no better outline of this document.
  return intersectionOverUnion(found, quad) < SAME ? quad : found
}

/** Of the photo: from here up there is too little to gain (own). */
const LARGEST_PART = 0.6
/** What surrounds the document, by its larger extent on both sides: with 0.4 there is less to gain (own). */
const MARGIN = 0.25
const SAME = 0.3

function partAround(quad: Quad, { width, height }: Raster): Box {
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const margin = MARGIN * Math.max(right - left, bottom - top)
  return {
    left: Math.max(0, Math.round(left - margin)),
    top: Math.max(0, Math.round(top - margin)),
    right: Math.min(width, Math.round(right + margin)),
    bottom: Math.min(height, Math.round(bottom + margin)),
  }
}

function shortSide({ left, top, right, bottom }: Box): number {
  return Math.min(right - left, bottom - top)
}
