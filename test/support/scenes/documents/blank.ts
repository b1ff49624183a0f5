import type { Random } from '../random.ts'
import { paperStock, textInk, vivid } from './ink.ts'
import { logo, roundSeal } from './marks.ts'
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
  const lines = random.chance(0.4) ? 0 : random.integer(1, 4)
  const script = pickScript(random)
  const style = { face: pickFace(random, script), colour: textInk(random), size: width * random.between(0.016, 0.05) }
  const [x, y] = [width * random.between(0.06, 0.4), height * random.between(0.08, 0.8)]
  for (let at = 0; at < lines; at++) {
    write(sheet, phrase(random, script, random.integer(2, 12)), x, y + at * style.size * 1.6, style)
  }
  const little = random.next()
  if (little < 0.08) logo(sheet, width * random.between(0.05, 0.8), height * 0.05, width * random.between(0.06, 0.16))
  else if (little < 0.14)
    fillBox(sheet, { x: 0, y: height * random.pick([0, 0.96]), width, height: height * 0.04 }, vivid(random))
  else if (little < 0.2)
    roundSeal(
      sheet,
      width * random.between(0.2, 0.8),
      height * random.between(0.2, 0.8),
      Math.min(width, height) * 0.09,
    )
  else if (little < 0.25)
    fillBox(sheet, { x, y: height * 0.5, width: width * 0.5, height: Math.max(0.4, sheet.pixel) }, style.colour)
  wearPaper(sheet)
}
