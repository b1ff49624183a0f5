import type { Random } from '../random.ts'
import { barCode, squareCode } from './codes.ts'
import { boxes, checks, type FormManner, fields, table } from './form-blocks.ts'
import { borderOf, drawFrame, type Frame, planFrame } from './frames.ts'
import { hsl, paperStock, penInk, textInk, vivid } from './ink.ts'
import { boxStamp, roundSeal } from './marks.ts'
import { type Box, type Design, fillBox, type Sheet, sheetShape, whole } from './sheet.ts'
import { wearPaper } from './wear.ts'
import { digits, pickScript, title } from './words.ts'
import { pickFace, write } from './write.ts'

export function designForm(random: Random): Design {
  const upright = random.pick([
    [210, 297],
    [210, 297],
    [216, 279],
    [148, 210],
    [190, 254],
  ] as const)
  const millimetres = random.chance(0.3) ? ([upright[1], upright[0]] as const) : upright
  const shape = sheetShape(random)
  if (!random.chance(0.28)) return { millimetres, shape, paint: (sheet) => paint(sheet) }
  const colour = random.chance(0.7) ? textInk(random) : vivid(random)
  const frame = planFrame(random, Math.min(...millimetres), ['single', 'single', 'double', 'thick'], colour)
  return { millimetres, shape, border: borderOf(frame, millimetres), paint: (sheet) => paint(sheet, frame) }
}

function paint(sheet: Sheet, frame?: Frame): void {
  const { random, width, height } = sheet
  fillBox(sheet, whole(sheet), paperStock(random).fill)
  if (frame) drawFrame(sheet, frame)
  const manner = pickManner(sheet)
  const margin = frame ? Math.max(frame.across, frame.down) + frame.breadth * 1.4 : width * random.between(0.04, 0.12)
  let y = margin + manner.size * random.between(0.5, 4)
  y = heading(sheet, manner, margin, y)
  const end = height - margin - manner.size * random.between(0, 5)
  while (y < end - manner.size * 3)
    y =
      block(sheet, manner, { x: margin, y, width: width - 2 * margin, height: end - y }) +
      manner.size * random.between(0, 1.6)
  if (random.chance(0.25))
    roundSeal(sheet, width * random.between(0.3, 0.85), height * random.between(0.6, 0.9), random.between(14, 21))
  if (random.chance(0.12))
    boxStamp(sheet, width * random.between(0.3, 0.8), height * random.between(0.2, 0.9), width * 0.2)
  wearPaper(sheet)
}

function pickManner(sheet: Sheet): FormManner {
  const { random, width, height } = sheet
  const script = pickScript(random)
  const byHand = random.chance(0.4)
  const ink = textInk(random)
  return {
    script,
    face: pickFace(random, script),
    ink,
    rule: random.chance(0.7) ? ink : vivid(random),
    thickness: Math.max(random.between(0.2, 0.8), sheet.pixel * random.between(0.6, 1)),
    size: Math.min(width, height) * random.between(0.014, 0.024),
    filling: byHand ? penInk(random) : ink,
    byHand,
    header: random.chance(0.6)
      ? hsl(0, 0, random.between(78, 93))
      : hsl(random.between(0, 360), random.between(20, 70), random.between(40, 92)),
  }
}

function heading(sheet: Sheet, manner: FormManner, margin: number, y: number): number {
  const { random, width } = sheet
  const size = manner.size * random.between(1.4, 2.6)
  write(sheet, title(random, manner.script), width / 2, y + size, {
    size,
    colour: manner.ink,
    face: manner.face,
    bold: true,
    align: 'center',
    room: width * 0.6,
  })
  const code = random.next()
  if (code < 0.25) squareCode(sheet, width - margin - 20, y, 15)
  else if (code < 0.45) barCode(sheet, { x: width - margin - 46, y, width: 42, height: 8 })
  write(sheet, `No. ${digits(random, 8)}`, margin, y + size * 2, {
    size: manner.size * 0.9,
    colour: manner.ink,
    face: manner.face,
  })
  return y + size * 2.5
}

function block(sheet: Sheet, manner: FormManner, room: Box): number {
  const kind = sheet.random.next()
  if (kind < 0.45) return table(sheet, manner, room)
  if (kind < 0.65) return fields(sheet, manner, room)
  if (kind < 0.8) return checks(sheet, manner, room)
  return boxes(sheet, manner, room)
}
