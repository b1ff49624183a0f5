import { type Edit, frameDocument, type Material, type Quad, type Size } from '../core/index.ts'
import type { Entry } from './dossier.ts'

/** How each of two documents in one photo is shown alone, in reading order; undefined where there are not two. */
export function splitEdits({ evidence }: Entry, material: Material): readonly [Edit, Edit] | undefined {
  const { outline, pixels } = evidence ?? {}
  const [other] = outline?.others ?? []
  if (outline?.state !== 'several' || !outline.quad || !other || !pixels) return undefined
  const [first, second] = inReadingOrder(outline.quad, other).map((quad) => frameDocument(quad, pixels, material))
  return first && second ? [first, second] : undefined
}

/** From top to bottom where they lie above each other, else from left to right. */
function inReadingOrder(one: Quad, other: Quad): readonly [Quad, Quad] {
  const [a, b] = [middleOf(one), middleOf(other)]
  const isColumn = Math.abs(a.height - b.height) > Math.abs(a.width - b.width)
  const comesFirst = isColumn ? a.height <= b.height : a.width <= b.width
  return comesFirst ? [one, other] : [other, one]
}

/** As far from the upper left corner as its corners are in the mean. */
function middleOf(quad: Quad): Size {
  return {
    width: quad.reduce((sum, [x]) => sum + x, 0) / 4,
    height: quad.reduce((sum, [, y]) => sum + y, 0) / 4,
  }
}
