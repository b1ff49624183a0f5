import { mapQuad } from '../../geometry/quad.ts'
import type { Quad, Raster } from '../../model.ts'
import { refine } from './refine.ts'
import { type Scored, SEARCH_LONG_SIDE } from './search.ts'

/** On a photo shrunk to the search's size an edge is found within this many of its pixels. */
const REACH = 3.2

/** The candidate's corners, moved onto the edges beside them. */
export function outlineQuad(photo: Raster, { quad, features }: Scored): Quad {
  if (features.frameSides > 0) return quad
  const scale = Math.max(1, Math.max(photo.width, photo.height) / SEARCH_LONG_SIDE)
  // The refinement counts from the middle of the first pixel.
  const better = refine(
    photo,
    mapQuad(quad, ([x, y]) => [x - 0.5, y - 0.5]),
    REACH * scale,
  )
  return better ? mapQuad(better, ([x, y]) => [x + 0.5, y + 0.5]) : quad
}
