import type { Random } from '../random.ts'
import { paperStock, textInk } from './ink.ts'
import { type Design, fillBox, type Sheet, sheetShape, whole } from './sheet.ts'
import { wearPaper } from './wear.ts'
import { phrase, pickScript } from './words.ts'
import { pickFace, write } from './write.ts'

const SIZES = [
  [210, 297],
  [210, 297],
  [216, 279],
  [148, 210],
  [105, 148],
  [182, 257],
  [297, 210],
  [100, 100],
  [76, 127],
  [90, 55],
  [216, 356],
  [210, 99],
] as const

/** Nearly empty: the back of a form, a divider, a note with a few words. */
export function designBlank(random: Random): Design {
  const [width, height] = random.pick(SIZES)
  const millimetres = random.chance(0.15) ? ([height, width] as const) : ([width, height] as const)
  return { millimetres, shape: sheetShape(random), paint }
}

function paint(sheet: Sheet): void {
  const { random, width, height } = sheet
  fillBox(sheet, whole(sheet), paperStock(random).fill)
  const words = random.chance(0.35) ? 0 : random.integer(1, 4)
  const script = pickScript(random)
  const style = { face: pickFace(random, script), colour: textInk(random), size: width * random.between(0.016, 0.05) }
  const [x, y] = [width * random.between(0.06, 0.4), height * random.between(0.08, 0.8)]
  for (let at = 0; at < words; at++) {
    write(sheet, phrase(random, script, random.integer(2, 12)), x, y + at * style.size * 1.6, style)
  }
  wearPaper(sheet)
}
