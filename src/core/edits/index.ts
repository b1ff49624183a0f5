import type { Edit, EditKind } from '../edit.ts'
import type { Raster } from '../model.ts'
import { rotate } from './rotate.ts'

/** Applies edits in their order. */
export function applyEdits(raster: Raster, edits: readonly Edit[]): Raster {
  return edits.reduce((current, edit) => editKinds[edit.edit].apply(current, edit), raster)
}

/** Every kind of edit: one that is missing does not compile. */
const editKinds: { readonly [Kind in Edit['edit']]: EditKind<Kind> } = { rotate }
