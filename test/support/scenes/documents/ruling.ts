import { hsl } from './ink.ts'
import { type Box, line, type Sheet, strokeBox } from './sheet.ts'
import { hanzi } from './words.ts'
import { write } from './write.ts'

/** The lines that paper for writing comes with, or none. */
export function drawRuling(sheet: Sheet, step: number): void {
  const { random, context, width, height } = sheet
  const kind = random.next()
  const colour = hsl(random.pick([205, 215, 0, 355, 140, 30]), random.between(5, 60), random.between(50, 84))
  context.strokeStyle = colour
  context.lineWidth = Math.max(random.between(0.15, 0.4), sheet.pixel * 0.7)
  const side = random.chance(0.3) ? step : 0
  if (kind < 0.42)
    rows(sheet, { x: side, y: random.between(0.5, 3) * step, width: width - 2 * side, height: height - side }, step)
  else if (kind < 0.58) squares(sheet)
  else if (kind < 0.66) dotted(sheet, colour)
  else if (kind < 0.78) letterPaper(sheet, step, colour)
  if (!random.chance(0.3)) return
  context.strokeStyle = hsl(random.pick([355, 355, 220]), 60, random.between(60, 75))
  const x = width * random.between(0.08, 0.18)
  line(sheet, [x, 0], [x, height])
}

function rows(sheet: Sheet, box: Box, step: number): void {
  for (let y = box.y; y < box.height; y += step) line(sheet, [box.x, y], [box.x + box.width, y])
}

/** Squared from edge to edge, or inside an unprinted margin. */
function squares(sheet: Sheet): void {
  const { random, width, height } = sheet
  const side = random.pick([4, 5, 5, 7, 10])
  const margin = random.chance(0.4) ? random.between(3, 12) : 0
  for (let y = margin || side / 2; y <= height - margin; y += side) line(sheet, [margin, y], [width - margin, y])
  for (let x = margin || side / 2; x <= width - margin; x += side) line(sheet, [x, margin], [x, height - margin])
}

function dotted(sheet: Sheet, colour: string): void {
  const { context, random, width, height } = sheet
  const side = Math.max(random.pick([5, 7]), width / 40)
  context.fillStyle = colour
  for (let y = side; y < height; y += side) for (let x = side; x < width; x += side) context.fillRect(x, y, 0.5, 0.5)
}

/** Chinese letter paper: lines or squares in a frame, a heading above. */
function letterPaper(sheet: Sheet, step: number, colour: string): void {
  const { random, width, height } = sheet
  const margin = width * random.between(0.07, 0.13)
  const box = { x: margin, y: margin * 1.8, width: width - 2 * margin, height: height - margin * 3 }
  strokeBox(sheet, box, colour, random.between(0.3, 1))
  const heading = { size: step * 0.8, colour, bold: true, align: 'center', spacing: 0.3, face: 'song' } as const
  if (random.chance(0.6)) write(sheet, hanzi(random, random.integer(4, 8)), width / 2, margin * 1.4, heading)
  const inSquares = random.chance(0.5)
  const columns = Math.round(box.width / step)
  const side = box.width / columns
  const stride = inSquares ? side * 1.35 : side
  for (let y = box.y; y + side <= box.y + box.height; y += stride) {
    line(sheet, [box.x, y], [box.x + box.width, y])
    if (!inSquares) continue
    line(sheet, [box.x, y + side], [box.x + box.width, y + side])
    for (let at = 1; at < columns; at++) line(sheet, [box.x + at * side, y], [box.x + at * side, y + side])
  }
}
