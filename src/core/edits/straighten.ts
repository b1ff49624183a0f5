import { defineEdit, type Straighten } from '../edit.ts'
import { quadOf } from '../geometry/box.ts'
import { homographyBetween, project } from '../geometry/homography.ts'
import { mapQuad, meanSides } from '../geometry/quad.ts'
import type { Quad, Size } from '../model.ts'
import { rectify } from '../raster/rectify.ts'
import { shrinkTo } from '../raster/shrink.ts'

/** Shows a document from straight above, with an even margin of the table it lies on. */
export const straighten = defineEdit({
  edit: 'straighten',
  resize: (_, { width, height, margin }) => ({ width: width + 2 * margin, height: height + 2 * margin }),
  apply(raster, edit, scale, shownScale) {
    const { width, height } = sizeAt(edit, shownScale)
    // Bilinear interpolation skips pixels where it makes a picture much smaller.
    const surplus = (scale * Math.max(...meanSides(edit.corners))) / (shownScale * Math.max(edit.width, edit.height))
    const source = surplus > MOST_SURPLUS ? shrinkTo(raster, Math.max(raster.width, raster.height) / surplus) : raster
    const sourceScale = (scale * source.width) / raster.width
    const seen = mapQuad(withMargin(edit), ([x, y]) => [x * sourceScale, y * sourceScale])
    const straight = rectify(source, seen, width, height)
    if (!straight) throw new Error('The corners span no area.')
    return straight.raster
  },
})

/** Own: a fifth more pixels than are shown is what a decoder may bring along anyway. */
export const MOST_SURPLUS = 1.2

function sizeAt({ width, height, margin }: Straighten, scale: number): Size {
  return { width: Math.round((width + 2 * margin) * scale), height: Math.round((height + 2 * margin) * scale) }
}

/** Where the corners of the document and its margin lie in the upright original. */
export function withMargin({ corners, width, height, margin }: Straighten): Quad {
  const map = homographyBetween(quadOf({ left: 0, top: 0, right: width, bottom: height }), corners)
  if (!map) throw new Error('The corners span no area.')
  const sheet = quadOf({ left: -margin, top: -margin, right: width + margin, bottom: height + margin })
  return mapQuad(sheet, (point) => project(map, point))
}
