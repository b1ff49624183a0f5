import type { Edit } from './edit.ts'

/** The list with this edit in place of what it overrules, in the order in which edits are applied. */
export function withEdit(edits: readonly Edit[], edit: Edit): Edit[] {
  const kept = edits.filter((other) => ORDER[other.edit] !== ORDER[edit.edit])
  return [...kept, edit].sort((one, other) => ORDER[one.edit] - ORDER[other.edit])
}

/** The list without the edits of some kinds. */
export function withoutEdits(edits: readonly Edit[], ...kinds: readonly Edit['edit'][]): Edit[] {
  return edits.filter(({ edit }) => !kinds.includes(edit))
}

/** The list with a further quarter turn clockwise. */
export function turnedFurther(edits: readonly Edit[]): Edit[] {
  const turns = edits.reduce((sum, edit) => sum + (edit.edit === 'rotate' ? edit.quarterTurns : 0), 1) % 4
  return turns === 1 || turns === 2 || turns === 3
    ? withEdit(edits, { edit: 'rotate', quarterTurns: turns })
    : withoutEdits(edits, 'rotate')
}

/** Crop and straighten both say which part of the original is shown, so that there is only one of them. */
const ORDER: Readonly<Record<Edit['edit'], number>> = { crop: 0, straighten: 0, rotate: 1, scale: 2, balance: 3 }
