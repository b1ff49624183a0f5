import type { Edit, EditKind } from '../edit.ts'
import type { Raster, Size } from '../model.ts'
import { balance } from './balance.ts'
import { crop } from './crop.ts'
import { rotate } from './rotate.ts'
import { scale } from './scale.ts'
import { straighten } from './straighten.ts'

/**
 * Applies edits in their order to a raster that has `scale` times as many pixels along each side as the original. What is
 * warped on the way comes out at `shownScale`, so that it is resampled only once.
 */
export async function applyEdits(
  raster: Raster,
  edits: readonly Edit[],
  scale: number,
  shownScale = scale,
): Promise<Raster> {
  let current = raster
  for (const edit of edits) current = await kindOf(edit.edit).apply(current, edit, scale, shownScale)
  return current
}

/** What an original of some size measures after its edits, in whole pixels of its own scale. */
export function sizeAfter(size: Size, edits: readonly Edit[]): Size {
  const { width, height } = edits.reduce((current, edit) => kindOf(edit.edit).resize(current, edit), size)
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
}

/** Every kind of edit: one that is missing does not compile. */
const editKinds: { readonly [Kind in Edit['edit']]: EditKind<Kind> } = { crop, straighten, rotate, scale, balance }

/** The kind that an edit is of takes that edit: TypeScript cannot tie the two together over a union. */
function kindOf(edit: Edit['edit']): EditKind<Edit['edit']> {
  return editKinds[edit] as EditKind<Edit['edit']>
}
