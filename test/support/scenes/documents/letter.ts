import type { Random } from '../random.ts'
import { paperStock, penInk, textInk, vivid } from './ink.ts'
import { boxStamp, logo, roundSeal, signature } from './marks.ts'
import { chart, picture } from './picture.ts'
import { designReceipt } from './receipt.ts'
import { type Box, type Design, fillBox, type Sheet, sheetShape, whole } from './sheet.ts'
import { wearPaper } from './wear.ts'
import { date, digits, phrase, pickScript, type Script, title } from './words.ts'
import { type Face, pickFace, write, writeLines } from './write.ts'

/** What one letter keeps throughout. */
interface Manner {
  readonly script: Script
  readonly face: Face
  readonly ink: string
  readonly accent: string
  readonly size: number
  readonly leading: number
  readonly margin: number
}

export function designLetter(random: Random): Design {
  if (random.chance(0.14)) return designReceipt(random)
  const upright = random.pick([
    [210, 297],
    [210, 297],
    [210, 297],
    [216, 279],
    [176, 250],
    [148, 210],
  ] as const)
  const millimetres = random.chance(0.06) ? ([upright[1], upright[0]] as const) : upright
  return { millimetres, shape: sheetShape(random), paint }
}

function paint(sheet: Sheet): void {
  const { random, width, height } = sheet
  fillBox(sheet, whole(sheet), paperStock(random).fill)
  const script = pickScript(random)
  const manner: Manner = {
    script,
    face: pickFace(random, script),
    ink: textInk(random),
    accent: vivid(random),
    size: width * random.between(0.014, 0.024),
    leading: random.between(1.3, 2.1),
    margin: width * random.between(0.06, 0.14),
  }
  const top = head(sheet, manner)
  const bottom = foot(sheet, manner)
  const room: Box = { x: manner.margin, y: top, width: width - 2 * manner.margin, height: bottom - top }
  body(sheet, room, manner)
  if (random.chance(0.35))
    signature(
      sheet,
      { x: width * random.between(0.15, 0.6), y: height * 0.84, width: width * 0.2, height: height * 0.04 },
      penInk(random),
    )
  if (random.chance(0.25))
    roundSeal(sheet, width * random.between(0.3, 0.8), height * random.between(0.7, 0.9), random.between(15, 22))
  if (random.chance(0.1))
    boxStamp(
      sheet,
      width * random.between(0.3, 0.8),
      height * random.between(0.2, 0.9),
      width * random.between(0.15, 0.3),
    )
  wearPaper(sheet)
}

/** Letterhead or heading; gives back where the text may start. */
function head(sheet: Sheet, manner: Manner): number {
  const { random, width } = sheet
  const kind = random.next()
  if (kind < 0.2) return width * random.between(0.08, 0.3)
  if (kind < 0.45) return letterhead(sheet, manner)
  const size = manner.size * random.between(1.4, 3)
  const y = width * random.between(0.1, 0.2)
  const centred = random.chance(0.6)
  const style = {
    size,
    colour: random.chance(0.2) ? manner.accent : manner.ink,
    face: manner.face,
    bold: random.chance(0.7),
    room: width - 2 * manner.margin,
  }
  write(sheet, title(random, manner.script), centred ? width / 2 : manner.margin, y, {
    ...style,
    align: centred ? 'center' : 'left',
  })
  return y + size
}

function letterhead(sheet: Sheet, manner: Manner): number {
  const { random, width } = sheet
  const { accent, margin, script, face, size } = manner
  const band = random.chance(0.35)
  const height = width * random.between(0.08, 0.16)
  if (band) fillBox(sheet, { x: 0, y: 0, width, height }, accent)
  else fillBox(sheet, { x: margin, y: height, width: width - 2 * margin, height: random.between(0.3, 1.2) }, accent)
  logo(sheet, margin, height * 0.2, height * 0.6, band ? '#fff' : accent)
  const style = { size: size * 1.6, colour: band ? '#fff' : accent, face, bold: true }
  write(sheet, title(random, script), margin + height * 0.8, height * 0.6, style)
  const small = { size: size * 0.7, colour: band ? '#fff' : manner.ink, face, align: 'right' } as const
  write(sheet, phrase(random, script, 14), width - margin, height * 0.4, small)
  write(sheet, `${digits(random, 3)}-${digits(random, 8)}`, width - margin, height * 0.65, small)
  for (let at = 0; at < random.integer(0, 4); at++) {
    write(sheet, phrase(random, script, random.integer(5, 14)), margin, height + size * (4 + at * 1.5), {
      size,
      colour: manner.ink,
      face,
    })
  }
  write(sheet, date(random), width - margin, height + size * 4, { size, colour: manner.ink, face, align: 'right' })
  return height + size * random.between(6, 12)
}

/** Foot line; gives back where the text must end. */
function foot(sheet: Sheet, manner: Manner): number {
  const { random, width, height } = sheet
  const y = height - width * random.between(0.03, 0.07)
  const style = { size: manner.size * 0.7, colour: manner.ink, face: manner.face, align: 'center' } as const
  if (random.chance(0.4))
    write(
      sheet,
      random.chance(0.5) ? `- ${random.integer(1, 30)} -` : phrase(random, manner.script, 30),
      width / 2,
      y,
      style,
    )
  if (random.chance(0.1)) fillBox(sheet, { x: 0, y: height - width * 0.03, width, height: width * 0.03 }, manner.accent)
  return height - width * random.between(0.08, 0.14)
}

function body(sheet: Sheet, room: Box, manner: Manner): void {
  const { random } = sheet
  const share = random.chance(0.4) ? random.between(0.1, 0.5) : random.between(0.5, 1)
  const box = { ...room, height: room.height * share }
  const kind = random.next()
  if (kind < 0.2) columns(sheet, box, manner)
  else if (kind < 0.4) bullets(sheet, box, manner)
  else if (kind < 0.6) illustrated(sheet, box, manner)
  else writeLines(sheet, box, 48, setting(manner))
}

const setting = ({ script, face, ink, size, leading }: Manner) => ({ script, face, colour: ink, size, leading })

function columns(sheet: Sheet, box: Box, manner: Manner): void {
  const count = sheet.random.integer(2, 3)
  const gap = manner.size * 2
  const width = (box.width - gap * (count - 1)) / count
  for (let column = 0; column < count; column++) {
    writeLines(sheet, { ...box, x: box.x + column * (width + gap), width }, 36, {
      ...setting(manner),
      size: manner.size * 0.85,
    })
  }
}

function bullets(sheet: Sheet, box: Box, manner: Manner): void {
  const { random } = sheet
  const mark = random.pick(['•', '–', '1', '□', '（'])
  let y = box.y
  for (let at = 1; at < 14 && y < box.y + box.height - manner.size * 3; at++) {
    const sign = mark === '1' ? `${at}.` : mark
    write(sheet, sign, box.x, y + manner.size, { size: manner.size, colour: manner.ink, face: manner.face })
    const item = {
      x: box.x + manner.size * 2.2,
      y,
      width: box.width - manner.size * 2.2,
      height: box.y + box.height - y,
    }
    y = writeLines(sheet, item, random.integer(1, 3), setting(manner)) - manner.size * 0.4
  }
}

function illustrated(sheet: Sheet, box: Box, manner: Manner): void {
  const { random } = sheet
  const height = Math.min(box.height * 0.7, box.width * random.between(0.3, 0.7))
  const width = box.width * random.between(0.5, 1)
  const y = writeLines(sheet, { ...box, height: box.height - height }, random.integer(2, 12), setting(manner))
  const place = { x: box.x + (box.width - width) * random.next(), y: y + manner.size, width, height }
  if (random.chance(0.5)) picture(sheet, place)
  else chart(sheet, place)
  const below = place.y + height + manner.size * 2
  writeLines(sheet, { ...box, y: below, height: box.y + box.height - below }, 20, setting(manner))
}
