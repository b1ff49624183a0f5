import { designForm } from '../documents/form.ts'
import { designHandwriting } from '../documents/handwriting.ts'
import { hsl, paperStock, textInk } from '../documents/ink.ts'
import { designLetter } from '../documents/letter.ts'
import { picture } from '../documents/picture.ts'
import { type Box, type Design, fillBox, inset, line, type Sheet, strokeBox, whole } from '../documents/sheet.ts'
import { digits, pickScript, type Script, title } from '../documents/words.ts'
import { type Face, pickFace, write, writeLines } from '../documents/write.ts'

/** A page that is larger than what the photo shows: a newspaper, a book, a puzzle, or any sheet of paper. */
export function paintPrint(sheet: Sheet): void {
  const kind = sheet.random.next()
  if (kind < 0.45) newspaper(sheet)
  else if (kind < 0.6) crossword(sheet)
  else spreadOver(sheet, sheet.random.pick([designLetter, designForm, designHandwriting])(sheet.random))
}

/** A sheet of paper, enlarged until it lies under everything. */
function spreadOver(sheet: Sheet, { millimetres: [width, height], paint }: Design): void {
  const { context, pixel } = sheet
  const scale = Math.max(sheet.width / width, sheet.height / height) * 1.02
  context.save()
  context.scale(scale, scale)
  paint({ ...sheet, width, height, pixel: pixel / scale })
  context.restore()
}

interface Manner {
  readonly script: Script
  readonly face: Face
  readonly ink: string
  readonly size: number
}

function newspaper(sheet: Sheet): void {
  const { random, width, height } = sheet
  fillBox(
    sheet,
    whole(sheet),
    random.chance(0.6) ? hsl(40, random.between(5, 25), random.between(72, 90)) : paperStock(random).fill,
  )
  const script = pickScript(random)
  const manner: Manner = {
    script,
    face: pickFace(random, script),
    ink: textInk(random),
    size: random.between(2.2, 4.4),
  }
  const column = manner.size * random.between(12, 24)
  const gap = manner.size * random.between(0.8, 2.2)
  const hasRules = random.chance(0.4)
  for (let x = -random.next() * column; x < width; x += column + gap) {
    writeColumn(sheet, { x, y: 0, width: column, height }, manner)
    if (!hasRules) continue
    sheet.context.strokeStyle = manner.ink
    sheet.context.lineWidth = random.between(0.15, 0.5)
    line(sheet, [x + column + gap / 2, 0], [x + column + gap / 2, height])
  }
}

/** Articles one below the other: headings, pictures, text, rules. */
function writeColumn(sheet: Sheet, { x, y: top, width, height }: Box, { script, face, ink, size }: Manner): void {
  const { random } = sheet
  let y = top - random.next() * size * 12
  while (y < height) {
    const opening = random.next()
    if (opening < 0.3) {
      const heading = size * random.between(1.4, 3.2)
      y += heading * 1.3
      write(sheet, title(random, script), x, y, { size: heading, colour: ink, face, bold: true, room: width })
      y += size
    } else if (opening < 0.5) {
      const box = { x, y: y + size, width, height: width * random.between(0.5, 1) }
      picture(sheet, box)
      y = box.y + box.height + size
    }
    const lines = random.integer(4, 22)
    y = writeLines(sheet, { x, y, width, height: height - y }, lines, {
      script,
      face,
      colour: ink,
      size,
      leading: 1.35,
    })
    if (random.chance(0.3)) fillBox(sheet, { x, y: y - size * 0.4, width, height: random.between(0.2, 0.8) }, ink)
    y += size * 0.6
  }
}

function crossword(sheet: Sheet): void {
  const { random, width, height } = sheet
  fillBox(sheet, whole(sheet), paperStock(random).fill)
  const side = random.between(6, 14)
  const ink = textInk(random)
  for (let y = -random.next() * side; y < height; y += side) {
    for (let x = 0; x < width; x += side) {
      const cell = { x, y, width: side, height: side }
      if (random.chance(0.28)) fillBox(sheet, cell, ink)
      else if (random.chance(0.5))
        write(sheet, digits(random, 1), x + side * 0.35, y + side * 0.75, { size: side * 0.6, colour: ink })
      strokeBox(sheet, inset(cell, 0), ink, random.between(0.2, 0.4))
    }
  }
}
