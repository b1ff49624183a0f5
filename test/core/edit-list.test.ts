import { expect, test } from 'vitest'
import type { Edit } from '../../src/core/edit.ts'
import { turnedFurther, withEdit, withoutEdits } from '../../src/core/edit-list.ts'

const crop: Edit = { edit: 'crop', left: 1, top: 2, right: 30, bottom: 40 }
const straighten: Edit = {
  edit: 'straighten',
  corners: [
    [1, 1],
    [9, 1],
    [9, 6],
    [1, 6],
  ],
  width: 8,
  height: 5,
  margin: 1,
}
const turn: Edit = { edit: 'rotate', quarterTurns: 1 }
const scale: Edit = { edit: 'scale', factor: 2 }
const balance: Edit = { edit: 'balance', gains: [1, 1.1, 1] }

test.each<[readonly Edit[], Edit, readonly Edit[]]>([
  [[], crop, [crop]],
  [[turn], crop, [crop, turn]],
  [[crop, turn], straighten, [straighten, turn]],
  [[straighten], crop, [crop]],
  [[balance], scale, [scale, balance]],
  [[crop, turn, scale], balance, [crop, turn, scale, balance]],
  [[crop, { edit: 'rotate', quarterTurns: 3 }], turn, [crop, turn]],
])('%o and %o', (edits, edit, expected) => {
  expect(withEdit(edits, edit)).toEqual(expected)
})

test('edits are taken out by their kind', () => {
  expect(withoutEdits([crop, turn, scale, balance], 'rotate', 'balance')).toEqual([crop, scale])
})

test('four further turns are none, and the rest stays', () => {
  let edits: readonly Edit[] = [crop, balance]
  const turns = [1, 2, 3].map((quarterTurns) => {
    edits = turnedFurther(edits)
    return edits[1]?.edit === 'rotate' && edits[1].quarterTurns === quarterTurns && edits.length === 3
  })
  expect(turns).toEqual([true, true, true])
  expect(turnedFurther(edits)).toEqual([crop, balance])
})
