import { inkOn } from './card-stock.ts'
import { squareCode } from './codes.ts'
import { deep, paperStock, type Stock, vivid } from './ink.ts'
import { logo } from './marks.ts'
import { fillBox, type Sheet, whole } from './sheet.ts'
import { company, digits, personName, phrase, pickScript } from './words.ts'
import { pickFace, write } from './write.ts'

/** The card somebody hands over: a name, a firm, a number. */
export function paintBusiness(sheet: Sheet): void {
  const { random, width, height } = sheet
  const stock: Stock = random.chance(0.25) ? { fill: deep(random), dark: true } : paperStock(random)
  fillBox(sheet, whole(sheet), stock.fill)
  const accent = vivid(random)
  const bar = random.next()
  if (bar < 0.15) fillBox(sheet, { x: 0, y: 0, width: width * random.between(0.05, 0.4), height }, accent)
  else if (bar < 0.3) fillBox(sheet, { x: 0, y: height * random.between(0.7, 0.92), width, height }, accent)
  const script = pickScript(random)
  const centred = random.chance(0.3)
  const x = centred ? width / 2 : width * random.between(0.08, 0.45)
  const style = {
    colour: inkOn(stock, sheet),
    face: pickFace(random, script),
    align: centred ? 'center' : 'left',
    room: width * 0.94 - (centred ? 0 : x),
  } as const
  if (random.chance(0.6)) logo(sheet, width - 18, 5, random.between(7, 13), accent)
  write(sheet, personName(random, script), x, height * 0.3, { ...style, size: random.between(4, 6), bold: true })
  write(sheet, phrase(random, script, 6), x, height * 0.42, { ...style, size: 2.6 })
  write(sheet, script === 'chinese' ? company(random) : phrase(random, script, 16), x, height * 0.6, {
    ...style,
    size: 3,
  })
  const lines = random.integer(1, 4)
  for (let at = 0; at < lines; at++) {
    const text = random.chance(0.5) ? `+99 ${digits(random, 3)} ${digits(random, 6)}` : phrase(random, script, 16)
    write(sheet, text, x, height * 0.68 + at * 3.4, { ...style, size: 2.3 })
  }
  if (random.chance(0.2)) squareCode(sheet, width - 20, height - 20, 14)
}
