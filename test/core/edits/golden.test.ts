import { expect, test } from 'vitest'
import type { Edit } from '../../../src/core/edit.ts'
import { applyEdits } from '../../../src/core/edits/index.ts'
import { type Colour, makeRaster } from '../../support/make-raster.ts'
import { toPixmap } from '../../support/pixmap.ts'

/** A pale card with a bar, a stamp and a dark corner, seen at a slant on a table with a grain. */
const PHOTO = makeRaster(48, 36, (x, y): Colour => {
  const across = (x - 9 + 0.1 * y) / 32
  const down = (y - 8 - 0.05 * x) / 19
  if (across < 0 || across > 1 || down < 0 || down > 1) return [70 + 6 * (x % 5), 50 + 2 * (y % 7), 36]
  if (down > 0.15 && down < 0.3) return [40, 60, 120]
  if ((across - 0.75) ** 2 + (down - 0.65) ** 2 < 0.04) return [200, 60, 50]
  if (across < 0.2 && down < 0.15) return [20, 20, 20]
  return [225, 220, 205]
})

const STRAIGHTEN: Edit = {
  edit: 'straighten',
  corners: [
    [8, 8.5],
    [40, 10],
    [38, 29],
    [6, 27.5],
  ],
  width: 34,
  height: 20,
  margin: 2,
}

const RECIPES: readonly (readonly [name: string, edits: readonly Edit[]])[] = [
  ['original', []],
  ['crop', [{ edit: 'crop', left: 4, top: 6, right: 44, bottom: 32 }]],
  ['straighten', [STRAIGHTEN]],
  ['rotate-1', [{ edit: 'rotate', quarterTurns: 1 }]],
  ['rotate-2', [{ edit: 'rotate', quarterTurns: 2 }]],
  ['rotate-3', [{ edit: 'rotate', quarterTurns: 3 }]],
  ['scale-larger', [{ edit: 'scale', factor: 1.5 }]],
  ['scale-smaller', [{ edit: 'scale', factor: 0.5 }]],
  ['balance', [{ edit: 'balance', gains: [0.95, 1, 1.2] }]],
  [
    'all',
    [
      STRAIGHTEN,
      { edit: 'rotate', quarterTurns: 2 },
      { edit: 'scale', factor: 1.25 },
      { edit: 'balance', gains: [1.1, 1.1, 1.1] },
    ],
  ],
]

// Any viewer of pictures opens them. After a change that is meant: `npx vitest run --project unit golden -u`, and look.
test.each(RECIPES)('%s looks as it did', async (name, edits) => {
  await expect(toPixmap(await applyEdits(PHOTO, edits, 1))).toMatchFileSnapshot(`golden/${name}.ppm`)
})
