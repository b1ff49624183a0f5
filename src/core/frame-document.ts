import type { Straighten } from './edit.ts'
import { withMargin } from './edits/straighten.ts'
import { trueAspect } from './geometry/aspect.ts'
import { isConvex, meanSides } from './geometry/quad.ts'
import type { Material } from './material.ts'
import type { Quad, Size } from './model.ts'

/**
 * Own, as the requirement names none: the share of the long side that is left of the table around a document. A
 * certificate whose border touches the edge of the picture looks cut off.
 */
export const USUAL_MARGIN = 0.04

/**
 * How to show a document from straight above with an even margin: in the shape of its material, as large as the photo
 * shows it, and with no more table around it than the photo has on its narrowest side. Undefined for corners that are not
 * those of a document.
 *
 * @param marginShare of the long side of the document, 0 to 0.25
 */
export function frameDocument(
  corners: Quad,
  frame: Size,
  material: Material,
  marginShare = USUAL_MARGIN,
): Straighten | undefined {
  if (!isConvex(corners)) return undefined
  const longSide = Math.max(...meanSides(corners))
  const aspect = shownAspect(corners, frame, material)
  const size =
    aspect >= 1
      ? { width: Math.round(longSide), height: Math.round(longSide / aspect) }
      : { width: Math.round(longSide * aspect), height: Math.round(longSide) }
  if (Math.min(size.width, size.height) < 1) return undefined
  const bare: Straighten = { edit: 'straighten', corners, ...size, margin: 0 }
  return { ...bare, margin: widestMargin(bare, frame, Math.round(marginShare * longSide)) }
}

/** Own: the shape that four corners tell is off by less where they are those of the material. */
const LIKE_MATERIAL = 0.08

/** Width by height: that of the material where the corners agree with it, so that nothing is distorted; else their own. */
function shownAspect(corners: Quad, frame: Size, { millimetres }: Material): number {
  const seen = trueAspect(corners, frame.width, frame.height)
  if (!millimetres) return seen
  const long = Math.max(...millimetres) / Math.min(...millimetres)
  const expected = seen >= 1 ? long : 1 / long
  return Math.abs(seen / expected - 1) < LIKE_MATERIAL ? expected : seen
}

/** The widest margin in whole pixels, up to the wanted one, that the photo shows on every side: nothing is made up. */
export function widestMargin(bare: Straighten, frame: Size, wanted: number): number {
  let fits = 0
  let exceeds = wanted + 1
  while (exceeds - fits > 1) {
    const margin = Math.floor((fits + exceeds) / 2)
    if (isInside(withMargin({ ...bare, margin }), frame)) fits = margin
    else exceeds = margin
  }
  return fits
}

function isInside(quad: Quad, { width, height }: Size): boolean {
  return isConvex(quad) && quad.every(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height)
}
