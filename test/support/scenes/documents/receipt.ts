import type { Random } from '../random.ts'
import { barCode, squareCode } from './codes.ts'
import { hsl } from './ink.ts'
import { type Design, fillBox, line, SHARP, type Sheet, whole } from './sheet.ts'
import { wearPaper } from './wear.ts'
import { company, date, digits, label, phrase, pickScript, title } from './words.ts'
import { fitting, pickFace, write } from './write.ts'

/** A till receipt: narrow thermal paper, torn off at the top and the bottom. */
export function designReceipt(random: Random): Design {
  const width = random.pick([57, 58, 76, 80, 80, 110])
  const shape = random.chance(0.5)
    ? { ...SHARP, torn: { sides: [0, 2] as const, depth: random.between(0.3, 0.9) } }
    : SHARP
  return { millimetres: [width, width * random.between(1.3, 3.6)], shape, paint }
}

function paint(sheet: Sheet): void {
  const { random, width, height, context } = sheet
  fillBox(sheet, whole(sheet), hsl(random.between(200, 260), random.between(0, 8), random.between(90, 99)))
  const script = pickScript(random)
  const size = width * random.between(0.042, 0.058)
  const dark = random.chance(0.75) ? random.between(10, 40) : random.between(40, 66)
  const style = {
    size,
    colour: hsl(random.pick([0, 230, 260]), random.between(0, 25), dark),
    face: random.chance(0.5) ? 'mono' : pickFace(random, script),
  } as const
  const [left, right] = [width * 0.06, width * 0.94]
  let y = size * random.between(2, 5)
  write(sheet, script === 'chinese' ? company(random) : title(random, script), width / 2, y, {
    ...style,
    size: size * 1.7,
    bold: true,
    align: 'center',
    room: width * 0.85,
  })
  for (let at = 0; at < 3; at++) {
    y += size * 1.5
    write(sheet, at === 2 ? date(random) : phrase(random, script, 12), width / 2, y, { ...style, align: 'center' })
  }
  const end = height - size * random.between(6, 14)
  const room = Math.floor(fitting(script, width, size) * 0.55)
  context.setLineDash([1, 1])
  context.strokeStyle = style.colour
  context.lineWidth = Math.max(0.25, sheet.pixel * 0.7)
  for (let row = 0; row < 34 && y < end; row++) {
    y += size * random.pick([1.45, 1.45, 1.45, 2.4])
    if (random.chance(0.12)) line(sheet, [left, y - size * 0.4], [right, y - size * 0.4])
    else {
      write(
        sheet,
        random.chance(0.7) ? phrase(random, script, Math.min(room, random.integer(3, 16))) : label(random, script),
        left,
        y,
        style,
      )
      write(sheet, `${random.integer(1, 199)}.${digits(random, 2)}`, right, y, { ...style, align: 'right' })
    }
  }
  context.setLineDash([])
  const room2 = height - y - size * 2
  if (random.chance(0.4) && room2 > 8)
    barCode(sheet, { x: width * 0.2, y: y + size, width: width * 0.6, height: Math.min(10, room2 * 0.6) })
  else if (random.chance(0.4) && room2 > width * 0.4) squareCode(sheet, width * 0.36, y + size, width * 0.28)
  wearPaper(sheet)
}
