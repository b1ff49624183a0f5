import type { Random } from '../random.ts'
import { hsl, paperStock, penInk } from './ink.ts'
import { circle } from './marks.ts'
import { type Design, fillBox, line, type Sheet, sheetShape, whole } from './sheet.ts'
import { scribbleLine } from './strokes.ts'
import { wearPaper } from './wear.ts'
import { phrase, pickScript } from './words.ts'
import { fitting, write } from './write.ts'

export function designHandwriting(random: Random): Design {
  const [width, height] = random.pick([
    [210, 297],
    [148, 210],
    [182, 257],
    [216, 279],
    [105, 148],
    [130, 210],
    [190, 266],
  ] as const)
  const millimetres = random.chance(0.15) ? ([height, width] as const) : ([width, height] as const)
  return { millimetres, shape: sheetShape(random), paint }
}

function paint(sheet: Sheet): void {
  const { random } = sheet
  fillBox(sheet, whole(sheet), paperStock(random).fill)
  const step = random.between(6.5, 10)
  ruling(sheet, step)
  writing(sheet, step)
  wearPaper(sheet)
  if (random.chance(0.4)) binding(sheet)
}

function ruling(sheet: Sheet, step: number): void {
  const { random, context, width, height } = sheet
  const kind = random.next()
  context.strokeStyle = hsl(random.pick([205, 215, 0, 140, 30]), random.between(5, 55), random.between(55, 82))
  context.lineWidth = Math.max(0.2, sheet.pixel * 0.7)
  const top = random.between(0.5, 3) * step
  const side = random.chance(0.3) ? step : 0
  if (kind < 0.5) for (let y = top; y < height - side; y += step) line(sheet, [side, y], [width - side, y])
  if (kind >= 0.5 && kind < 0.7) {
    const square = random.pick([5, 5, 7, 10])
    for (let y = square / 2; y < height; y += square) line(sheet, [0, y], [width, y])
    for (let x = square / 2; x < width; x += square) line(sheet, [x, 0], [x, height])
  }
  if (!random.chance(0.35)) return
  context.strokeStyle = hsl(random.pick([355, 355, 220]), 60, random.between(60, 75))
  const x = width * random.between(0.08, 0.18)
  line(sheet, [x, 0], [x, height])
}

function writing(sheet: Sheet, step: number): void {
  const { random, width, height } = sheet
  const colour = penInk(random)
  const script = pickScript(random)
  const margin = width * random.between(0.05, 0.2)
  const rows = Math.min(random.integer(2, 26), Math.floor((height - 3 * step) / step))
  const drawn = random.chance(0.7)
  const size = step * random.between(0.5, 0.85)
  const slope = random.normal() * 0.01
  for (let row = 0; row < rows; row++) {
    const room = (width - margin - 8) * (random.chance(0.25) ? random.between(0.2, 0.7) : random.between(0.85, 1))
    const y = step * (row + 2.8)
    if (drawn) scribbleLine(sheet, { x: margin, y, room, size, slope, script, colour })
    else
      write(sheet, phrase(random, script, Math.max(2, fitting(script, room, size) - 2)), margin, y, {
        size,
        colour,
        face: 'script',
      })
  }
}

/** Punched holes or the torn row of a spiral; the table shows through them. */
function binding(sheet: Sheet): void {
  const { random, context, width, height } = sheet
  context.save()
  context.globalCompositeOperation = 'destination-out'
  const onTop = random.chance(0.3)
  const length = onTop ? width : height
  const [count, radius] = random.pick([
    [2, 3],
    [4, 2.8],
    [26, 2],
    [30, 2.2],
    [44, 1.4],
  ] as const)
  const depth = count > 4 ? random.between(3, 6) : random.between(9, 13)
  for (let at = 0; at < count; at++) {
    const along = length * (count > 4 ? (at + 0.5) / count : (at + 1.5) / (count + 2))
    circle(sheet, onTop ? along : depth, onTop ? depth : along, Math.min(radius, (length / count) * 0.3))
    context.fill()
  }
  context.restore()
}
