import { type Evidence, isReadable } from '../../core/index.ts'
import { type Box, boxAround, type Size } from '../overlay/geometry.ts'

/** How much of the table stays in sight around a card, by its long side: a finger's width of a card of 85.6 mm. */
const SURROUNDINGS = 0.14

/** What is shown of the two sides of a card: boxes of one size in pixels, each around its own card. */
export function commonCrops(
  first: Evidence | undefined,
  second: Evidence | undefined,
): readonly [Box | undefined, Box | undefined] {
  const parts = [partOf(first), partOf(second)] as const
  const known = parts.filter((part) => part !== undefined)
  const width = Math.max(...known.map((part) => part.width))
  const height = Math.max(...known.map((part) => part.height))
  const around = (part: Box | undefined) => part && centredOn(part, { width, height })
  return [around(parts[0]), around(parts[1])]
}

/** The card with some table around it; the whole photo where no card is known. */
function partOf(evidence: Evidence | undefined): Box | undefined {
  const { pixels, outline } = evidence ?? {}
  if (!pixels || !evidence || !isReadable(evidence)) return undefined
  if (!outline?.quad || outline.state === 'none') return { x: 0, y: 0, width: pixels.width, height: pixels.height }
  const { x, y, width, height } = boxAround(outline.quad)
  const margin = Math.max(width, height) * SURROUNDINGS
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
}

function centredOn({ x, y, width, height }: Box, size: Size): Box {
  return { x: x + (width - size.width) / 2, y: y + (height - size.height) / 2, ...size }
}

/** Where a picture lies under a window that shows a box of it, in shares of the window. */
export function placeUnder(box: Box, picture: Size): Box {
  return {
    x: -box.x / box.width,
    y: -box.y / box.height,
    width: picture.width / box.width,
    height: picture.height / box.height,
  }
}
