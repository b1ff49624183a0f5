import { anyStock, inkOn, lightStock } from './card-stock.ts'
import { hsl, vivid } from './ink.ts'
import { logo } from './marks.ts'
import { fillBox, type Sheet, whole } from './sheet.ts'
import { digits, phrase, pickScript } from './words.ts'
import { pickFace, write } from './write.ts'

/** A key card or a card of numbers: next to nothing is printed on it. */
export function paintPlain(sheet: Sheet): void {
  const { random, width, height } = sheet
  const stock = random.chance(0.5) ? lightStock(sheet) : anyStock(sheet, 0.7)
  if (random.chance(0.4))
    fillBox(sheet, whole(sheet), hsl(random.between(0, 360), random.between(0, 4), random.between(90, 100)))
  const ink = stock.dark ? hsl(0, 0, random.between(60, 98)) : inkOn(stock, sheet)
  const script = pickScript(random)
  const face = pickFace(random, script)
  const lines = random.integer(0, 3)
  for (let at = 0; at < lines; at++) {
    const text = random.chance(0.5)
      ? digits(random, random.integer(5, 12))
      : phrase(random, script, random.integer(3, 18))
    const [x, y] = [width * random.between(0.06, 0.4), height * (0.2 + at * 0.25)]
    write(sheet, text, x, y, { size: random.between(2, 5.5), colour: ink, face, room: width * 0.5 })
  }
  if (random.chance(0.4))
    logo(
      sheet,
      width * random.between(0.05, 0.7),
      height * random.between(0.1, 0.6),
      random.between(6, 16),
      vivid(random),
    )
}
