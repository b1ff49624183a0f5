import type { Random } from '../random.ts'
import { colouredSurround, overEdge } from './certificate-ornaments.ts'
import { paintSpread } from './certificate-spread.ts'
import { coatOfArms } from './emblem.ts'
import { borderOf, drawFrame, type Frame, planFrame, tintInside } from './frames.ts'
import { fineStock, hsl, penInk, textInk, vivid } from './ink.ts'
import { circle, logo, roundSeal, signature, star } from './marks.ts'
import { rosette, securityPattern } from './patterns.ts'
import { portrait } from './portrait.ts'
import { type Design, fillBox, inset, line, type Sheet, sheetShape, whole } from './sheet.ts'
import { wearPaper } from './wear.ts'
import { date, digits, personName, phrase, pickScript, type Script, title } from './words.ts'
import { type Face, pickFace, write } from './write.ts'

interface Manner {
  readonly script: Script
  readonly face: Face
  readonly ink: string
  readonly accent: string
  readonly unit: number
}

export function designCertificate(random: Random): Design {
  const short = random.between(130, 297)
  const long = short * (random.chance(0.6) ? Math.SQRT2 : random.between(1.2, 1.5))
  const shape = sheetShape(random)
  if (random.chance(0.1)) return { millimetres: [long, short], shape, paint: paintSpread }
  const millimetres = random.chance(0.62) ? ([long, short] as const) : ([short, long] as const)
  const accent = vivid(random)
  if (random.chance(0.25)) return { millimetres, shape, paint: (sheet) => paint(sheet, accent) }
  const colour = random.chance(0.6) ? accent : hsl(random.between(36, 48), 55, random.between(38, 60))
  const frame = planFrame(random, short, ['single', 'double', 'thick', 'banded', 'ornate', 'corners'], colour)
  return { millimetres, shape, border: borderOf(frame, millimetres), paint: (sheet) => paint(sheet, accent, frame) }
}

function paint(sheet: Sheet, accent: string, frame?: Frame): void {
  const { random, width, height } = sheet
  const unit = Math.min(width, height) / 100
  const margin = frame ? Math.max(frame.across, frame.down) + frame.breadth : 6 * unit
  ground(sheet, accent, margin, frame)
  const script = pickScript(random)
  const manner: Manner = { script, face: pickFace(random, script), ink: textInk(random), accent, unit }
  const y = heading(sheet, manner, margin)
  text(sheet, manner, y)
  signatures(sheet, manner, margin)
  const [x, low] = [width * random.between(0.2, 0.8), height * random.between(0.7, 0.84)]
  const mark = random.next()
  if (mark < 0.3) roundSeal(sheet, x, low, 11 * unit)
  else if (mark < 0.65) ribbon(sheet, x, low, random.between(5, 10) * unit)
  const photo = { x: margin + 8 * unit, y: height * 0.4, width: 16 * unit, height: 22 * unit }
  if (random.chance(0.2)) portrait(sheet, photo, random.pick(['colour', 'grey']))
  wearPaper(sheet)
}

/** Paper, tints, security printing and the border if there is one. */
function ground(sheet: Sheet, accent: string, margin: number, frame?: Frame): void {
  const { random, width, height } = sheet
  const { fill } = fineStock(random)
  fillBox(sheet, whole(sheet), fill)
  if (frame && random.chance(0.3)) tintInside(sheet, frame, fineStock(random).fill)
  const bare = frame ? 0 : random.next()
  if (bare > 0.65) colouredSurround(sheet, accent, fill)
  else if (bare > 0.25 || random.chance(0.06)) overEdge(sheet, accent)
  const area = random.chance(0.5) ? inset(whole(sheet), margin) : whole(sheet)
  if (random.chance(0.45)) securityPattern(sheet, area, random.between(0, 360), random.between(0.06, 0.3))
  const reach = 0.3 * Math.min(width, height)
  if (random.chance(0.25)) rosette(sheet, width / 2, height / 2, reach, hsl(random.between(0, 360), 30, 60, 0.3))
  if (frame) drawFrame(sheet, frame)
}

function heading(sheet: Sheet, manner: Manner, margin: number): number {
  const { random, width } = sheet
  const { unit, accent } = manner
  let y = margin + random.between(5, 10) * unit
  const mark = random.next()
  if (mark < 0.35) coatOfArms(sheet, width / 2, y + 7 * unit, 7 * unit, [accent, hsl(44, 65, 52)])
  else if (mark < 0.55) logo(sheet, width / 2 - 6 * unit, y, 12 * unit)
  if (mark < 0.55) y += 16 * unit
  const style = {
    colour: random.chance(0.5) ? accent : manner.ink,
    face: random.chance(0.25) ? 'script' : manner.face,
    align: 'center',
    room: width * 0.7,
  } as const
  if (random.chance(0.5))
    write(sheet, title(random, manner.script), width / 2, y + 3 * unit, { ...style, size: 3.4 * unit })
  const size = random.between(6, 12) * unit
  write(sheet, title(random, manner.script), width / 2, y + size * 1.3, {
    ...style,
    size,
    bold: random.chance(0.7),
    spacing: random.chance(0.4) ? 0.2 : 0,
  })
  return y + size * 2
}

function text(sheet: Sheet, manner: Manner, top: number): void {
  const { random, width, height } = sheet
  const size = random.between(2.4, 4) * manner.unit
  const style = { size, colour: manner.ink, face: manner.face, align: 'center', room: width * 0.7 } as const
  const step = size * random.between(1.5, 2.2)
  const lines = Math.min(random.integer(2, 9), Math.floor((height * 0.74 - top) / step))
  const named = random.integer(0, 2)
  for (let at = 0; at < lines; at++) {
    const y = top + at * step
    if (at === named)
      write(sheet, personName(random, manner.script), width / 2, y, {
        ...style,
        size: size * 1.7,
        face: random.chance(0.5) ? 'script' : manner.face,
      })
    else write(sheet, phrase(random, manner.script, random.integer(10, 34)), width / 2, y, style)
  }
}

function signatures(sheet: Sheet, manner: Manner, margin: number): void {
  const { random, width, height, context } = sheet
  const { unit } = manner
  const y = height - margin - random.between(8, 14) * unit
  const count = random.integer(0, 3)
  for (let at = 0; at < count; at++) {
    const x = width * ((at + 0.5) / count) - 12 * unit
    context.strokeStyle = manner.ink
    context.lineWidth = Math.max(0.3, sheet.pixel * 0.7)
    line(sheet, [x, y], [x + 24 * unit, y])
    if (random.chance(0.75))
      signature(sheet, { x: x + 4 * unit, y: y - 7 * unit, width: 16 * unit, height: 7 * unit }, penInk(random))
    const caption = random.chance(0.3) ? date(random) : phrase(random, manner.script, 6)
    write(sheet, caption, x + 12 * unit, y + 4 * unit, {
      size: 2.4 * unit,
      colour: manner.ink,
      face: manner.face,
      align: 'center',
    })
  }
  if (random.chance(0.5))
    write(sheet, `No. ${digits(random, 9)}`, margin + 4 * unit, height - margin - 3 * unit, {
      size: 2.4 * unit,
      colour: manner.ink,
      face: 'sans',
    })
}

/** A golden or coloured wafer with two tails. */
function ribbon(sheet: Sheet, x: number, y: number, radius: number): void {
  const { context, random } = sheet
  const hue = random.pick([44, 44, 0, 220, 350, 140])
  context.fillStyle = hsl(hue, 65, 38)
  for (const side of [-1, 1]) {
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + side * radius * 0.9, y + radius * 2.2)
    context.lineTo(x + side * radius * 0.2, y + radius * 2)
    context.fill()
  }
  context.fillStyle = hsl(hue, 70, 52)
  star(sheet, x, y, radius, 28, 0.9)
  context.fillStyle = hsl(hue, 60, 62)
  circle(sheet, x, y, radius * 0.7)
  context.fill()
}
