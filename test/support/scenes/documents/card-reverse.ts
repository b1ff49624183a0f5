import { lightStock } from './card-stock.ts'
import { barCode, squareCode, stackedCode } from './codes.ts'
import { hsl } from './ink.ts'
import { type Box, fillBox, line, type Sheet } from './sheet.ts'
import { date, machineReadable, phrase, pickScript, type Script } from './words.ts'
import { type Face, pickFace, write, writeLines } from './write.ts'

/** The back of a licence or an identity card: tables, codes, lines for machines, conditions in small print. */
export function paintReverse(sheet: Sheet): void {
  const { random, width, height } = sheet
  lightStock(sheet)
  const script = pickScript(random)
  const face = pickFace(random, script)
  const ink = hsl(220, 12, random.between(10, 35))
  const stripe = random.chance(0.2) ? height * 0.22 : 0
  if (stripe > 0) fillBox(sheet, { x: 0, y: height * 0.06, width, height: stripe }, '#181614')
  const top = stripe > 0 ? height * 0.32 : height * 0.07
  const box = { x: width * 0.05, y: top, width: width * 0.9, height: height * 0.93 - top }
  const kind = random.integer(0, 3)
  if (kind === 0) classes(sheet, box, script, face)
  if (kind === 1) codes(sheet, box)
  if (kind === 2) readable(sheet, box, script, face)
  if (kind === 3)
    writeLines(sheet, box, random.integer(4, 12), { size: random.between(2, 2.8), colour: ink, face, script })
}

/** Classes of vehicles with the dates since when, as in Europe. */
function classes(sheet: Sheet, box: Box, script: Script, face: Face): void {
  const { random, context } = sheet
  const rows = random.integer(7, 13)
  const step = box.height / rows
  const wide = box.width * random.between(0.6, 1)
  const x = box.x + (box.width - wide)
  context.strokeStyle = hsl(random.between(200, 360), 20, 45)
  context.lineWidth = 0.2
  for (let row = 0; row <= rows; row++) line(sheet, [x, box.y + row * step], [x + wide, box.y + row * step])
  for (const share of [0, 0.12, 0.3, 0.53, 0.76, 1])
    line(sheet, [x + wide * share, box.y], [x + wide * share, box.y + box.height])
  for (let row = 0; row < rows; row++) {
    const style = { size: step * 0.6, colour: '#22242a', face } as const
    write(
      sheet,
      random.pick(['A', 'A1', 'B', 'BE', 'C', 'C1', 'D', 'T']),
      x + wide * 0.02,
      box.y + (row + 0.75) * step,
      style,
    )
    if (random.chance(0.5)) write(sheet, date(random), x + wide * 0.32, box.y + (row + 0.75) * step, style)
  }
  if (wide < box.width * 0.9)
    writeLines(sheet, { ...box, width: box.width - wide - 2 }, 8, { size: 1.9, colour: '#333', face, script })
}

function codes(sheet: Sheet, box: Box): void {
  const { random } = sheet
  if (random.chance(0.6)) stackedCode(sheet, { ...box, height: box.height * random.between(0.25, 0.4) })
  else barCode(sheet, { ...box, x: box.x + 2, width: box.width - 4, height: box.height * 0.25 })
  if (random.chance(0.5))
    squareCode(sheet, box.x + box.width * 0.72, box.y + box.height * 0.55, Math.min(box.width, box.height) * 0.4)
  const below = { x: box.x, y: box.y + box.height * 0.48, width: box.width * 0.65, height: box.height * 0.5 }
  writeLines(sheet, below, random.integer(2, 6), { size: 2.2, colour: '#2a2a30', face: 'sans', script: 'latin' })
}

function readable(sheet: Sheet, box: Box, script: Script, face: Face): void {
  const { random } = sheet
  for (let row = 0; row < 3; row++) {
    write(sheet, phrase(random, script, 12), box.x, box.y + 4 + row * 4.5, {
      size: 2.6,
      colour: '#2a2a30',
      face,
      room: box.width * 0.6,
    })
  }
  const zone = Math.min(14, box.height * 0.35)
  machineReadable(random, 3, 30).forEach((text, at) => {
    write(sheet, text, box.x, box.y + box.height - zone + (at + 0.8) * (zone / 3), {
      size: 3.6,
      colour: '#1a1a1e',
      face: 'mono',
      room: box.width,
    })
  })
}
