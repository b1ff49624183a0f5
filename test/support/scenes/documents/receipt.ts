import type { Random } from '../random.ts'
import { barCode, squareCode } from './codes.ts'
import { hsl } from './ink.ts'
import { type Design, fillBox, line, SHARP, type Sheet, whole } from './sheet.ts'
import { wearPaper } from './wear.ts'
import { company, date, digits, phrase, pickScript, title } from './words.ts'
import { fitting, pickFace, type Setting, write } from './write.ts'

/** A till receipt: narrow thermal paper, torn off at the top and the bottom. */
export function designReceipt(random: Random): Design {
  const width = random.pick([57, 58, 76, 80, 80, 110])
  const shape = random.chance(0.5)
    ? { ...SHARP, torn: { sides: [0, 2] as const, depth: random.between(0.3, 0.9) } }
    : SHARP
  return { millimetres: [width, width * random.between(1.3, 3.6)], shape, paint }
}

function paint(sheet: Sheet): void {
  const { random, width, height } = sheet
  fillBox(sheet, whole(sheet), hsl(random.between(200, 260), random.between(0, 8), random.between(90, 99)))
  const script = pickScript(random)
  const dark = random.chance(0.75) ? random.between(10, 40) : random.between(40, 66)
  const setting: Setting = {
    script,
    size: width * random.between(0.042, 0.058),
    colour: hsl(random.pick([0, 230, 260]), random.between(0, 25), dark),
    face: random.chance(0.5) ? 'mono' : pickFace(random, script),
  }
  const top = heading(sheet, setting)
  const end = goods(sheet, setting, top, height - setting.size * random.between(6, 14))
  code(sheet, end + setting.size, height - end - setting.size * 2)
  wearPaper(sheet)
}

function heading(sheet: Sheet, setting: Setting): number {
  const { random, width } = sheet
  const { size, script } = setting
  const style = { ...setting, align: 'center', room: width * 0.85 } as const
  const shop = script === 'chinese' ? company(random) : title(random, script)
  let y = size * random.between(2, 5)
  write(sheet, shop, width / 2, y, { ...style, size: size * 1.7, bold: true })
  for (const text of [phrase(random, script, 12), phrase(random, script, 12), date(random)]) {
    y += size * 1.5
    write(sheet, text, width / 2, y, style)
  }
  return y
}

/** What was bought and for how much, with dashed lines between; gives back where it ends. */
function goods(sheet: Sheet, setting: Setting, top: number, end: number): number {
  const { random, width, context } = sheet
  const { size, script } = setting
  const [left, right] = [width * 0.06, width * 0.94]
  const longest = Math.min(16, Math.floor(fitting(script, width, size) * 0.55))
  context.setLineDash([1, 1])
  context.strokeStyle = setting.colour
  context.lineWidth = Math.max(0.25, sheet.pixel * 0.7)
  let y = top
  for (let row = 0; row < 34 && y < end; row++) {
    y += size * random.pick([1.45, 1.45, 1.45, 2.4])
    if (random.chance(0.12)) line(sheet, [left, y - size * 0.4], [right, y - size * 0.4])
    else {
      write(sheet, phrase(random, script, random.integer(2, longest)), left, y, setting)
      write(sheet, `${random.integer(1, 199)}.${digits(random, 2)}`, right, y, { ...setting, align: 'right' })
    }
  }
  context.setLineDash([])
  return y
}

function code(sheet: Sheet, y: number, room: number): void {
  const { random, width } = sheet
  const kind = random.next()
  const bars = { x: width * 0.2, y, width: width * 0.6, height: Math.min(10, room * 0.6) }
  if (kind < 0.4 && room > 8) barCode(sheet, bars)
  else if (kind > 0.7 && room > width * 0.4) squareCode(sheet, width * 0.36, y, width * 0.28)
}
