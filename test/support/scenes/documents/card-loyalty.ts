import { anyStock, inkOn } from './card-stock.ts'
import { barCode, squareCode } from './codes.ts'
import { hsl, vivid } from './ink.ts'
import { circle, logo } from './marks.ts'
import { picture } from './picture.ts'
import { fillBox, type Sheet } from './sheet.ts'
import { digits, phrase, pickScript, title } from './words.ts'
import { pickFace, write } from './write.ts'

/** Shops, libraries, buses, hotels: one big mark and little else. */
export function paintLoyalty(sheet: Sheet): void {
  const { random, width, height } = sheet
  const stock = anyStock(sheet, 0.65)
  const ink = inkOn(stock, sheet)
  if (random.chance(0.45)) split(sheet)
  const script = pickScript(random)
  const style = { colour: ink, face: pickFace(random, script), room: width * 0.8 }
  const side = Math.min(width, height) * random.between(0.25, 0.6)
  const centred = random.chance(0.4)
  if (random.chance(0.8))
    logo(sheet, centred ? (width - side) / 2 : width * 0.07, height * random.between(0.08, 0.3), side, vivid(random))
  const size = random.between(4, 10)
  if (random.chance(0.85))
    write(sheet, title(random, script), centred ? width / 2 : width * 0.07, height * random.between(0.66, 0.8), {
      ...style,
      size,
      bold: true,
      align: centred ? 'center' : 'left',
    })
  if (random.chance(0.6)) write(sheet, phrase(random, script, 14), width * 0.07, height * 0.9, { ...style, size: 2.6 })
  if (random.chance(0.35))
    barCode(sheet, { x: width * 0.35, y: height * 0.8, width: width * 0.55, height: height * 0.12 })
  else if (random.chance(0.3)) squareCode(sheet, width * 0.68, height * 0.2, Math.min(width, height) * 0.35)
  if (random.chance(0.4))
    write(sheet, digits(random, 12), width * 0.93, height * 0.95, {
      size: 3,
      colour: ink,
      face: 'mono',
      align: 'right',
    })
}

/** A second field of colour, straight or round. */
function split(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  const share = random.between(0.25, 0.6)
  const kind = random.integer(0, 3)
  context.fillStyle = random.chance(0.4) ? '#fff' : vivid(random)
  if (kind === 0)
    fillBox(
      sheet,
      { x: width * (1 - share), y: 0, width: width * share, height },
      random.chance(0.4) ? '#fff' : hsl(random.between(0, 360), 60, 50),
    )
  if (kind === 1) picture(sheet, { x: 0, y: 0, width, height: height * share })
  if (kind === 2) {
    circle(sheet, width * random.next(), height, height * random.between(0.5, 1))
    context.fill()
  }
  if (kind !== 3) return
  context.beginPath()
  context.moveTo(0, height)
  context.lineTo(width * share, 0)
  context.lineTo(width * random.between(0.6, 1), 0)
  context.lineTo(width * share * 0.7, height)
  context.fill()
}
