import { bands, panel } from './card-bands.ts'
import { type CardManner, pickManner } from './card-manner.ts'
import { anyStock } from './card-stock.ts'
import { barCode, chip, squareCode } from './codes.ts'
import { penInk } from './ink.ts'
import { signature } from './marks.ts'
import { portrait } from './portrait.ts'
import { type Box, fillBox, type Sheet, strokeBox } from './sheet.ts'
import { date, digits, label, machineReadable, personName, phrase } from './words.ts'
import { write } from './write.ts'

/** A card with its holder's face: licence to drive, student, staff, foreign identity. */
export function paintPersonal(sheet: Sheet): void {
  const { random, context } = sheet
  const manner = pickManner(sheet, anyStock(sheet, 0.14))
  const area = bands(sheet, manner)
  if (random.chance(0.15)) panel(sheet, area, manner)
  context.save()
  context.translate(area.x, 0)
  if (area.width > area.height) landscape(sheet, { ...area, x: 0 }, manner)
  else upright(sheet, { ...area, x: 0 }, manner)
  context.restore()
}

function landscape(sheet: Sheet, area: Box, manner: CardManner): void {
  const { random } = sheet
  const { unit } = manner
  const right = random.chance(0.35)
  const readable = random.chance(0.18)
  const room = area.height - (readable ? 13 * unit : 0)
  const tall = Math.min(room * random.between(0.7, 0.94), 34 * unit)
  const wide = tall * random.between(0.74, 0.82)
  const photo = {
    x: right ? area.width - wide - 4 * unit : 4 * unit,
    y: area.y + (room - tall) * 0.5,
    width: wide,
    height: tall,
  }
  picturesOf(sheet, photo, manner, area)
  const left = right ? 5 * unit : wide + 8 * unit
  fields(
    sheet,
    { x: left, y: area.y + 1.5 * unit, width: area.width - wide - 14 * unit, height: room - 2 * unit },
    manner,
  )
  if (readable) readableZone(sheet, area, manner)
  else if (random.chance(0.2))
    barCode(sheet, { x: left, y: area.y + area.height - 7 * unit, width: 34 * unit, height: 5 * unit })
  else if (random.chance(0.35))
    signature(sheet, { x: photo.x, y: photo.y + tall - 4 * unit, width: wide, height: 5 * unit }, penInk(random))
}

function picturesOf(sheet: Sheet, photo: Box, { unit, accent }: CardManner, area: Box): void {
  const { random } = sheet
  const right = photo.x > area.width / 2
  portrait(sheet, photo, random.chance(0.7) ? 'colour' : 'grey', { radius: random.pick([0, 0, 1.5 * unit]) })
  if (random.chance(0.25)) strokeBox(sheet, photo, random.chance(0.5) ? '#fff' : accent, 0.6 * unit)
  const far = {
    x: right ? 6 * unit : area.width - 18 * unit,
    y: photo.y + photo.height * 0.5,
    width: 12 * unit,
    height: 15 * unit,
  }
  const extra = random.next()
  if (extra < 0.35) portrait(sheet, far, random.chance(0.8) ? 'ghost' : 'colour')
  else if (extra < 0.5) chip(sheet, far.x, photo.y + photo.height * 0.35)
  else if (extra < 0.62) squareCode(sheet, far.x, far.y, 12 * unit)
}

function fields(sheet: Sheet, box: Box, manner: CardManner): void {
  const { random } = sheet
  const { unit, script, face, ink } = manner
  const stacked = random.chance(0.5)
  const size = random.between(2.3, 3.3) * unit
  const step = size * (stacked ? 2.3 : 1.7)
  const rows = Math.min(random.integer(3, 7), Math.floor(box.height / step))
  const small = {
    size: stacked ? size * 0.6 : size * 0.85,
    colour: random.chance(0.5) ? manner.accent : ink,
    face,
    room: box.width * 0.4,
  }
  const style = { size, colour: ink, face, bold: random.chance(0.4), room: box.width * 0.62 }
  for (let row = 0; row < rows; row++) {
    const y = box.y + (row + 0.85) * step
    const value =
      row === 0 ? personName(random, script) : random.pick([date(random), digits(random, 9), phrase(random, script, 8)])
    write(sheet, label(random, script), box.x, stacked ? y - size * 0.95 : y, small)
    write(sheet, value, box.x + (stacked ? 0 : size * 4.6), y, style)
  }
}

function readableZone(sheet: Sheet, area: Box, { unit }: CardManner): void {
  const { random } = sheet
  const y = area.y + area.height - 13 * unit
  if (random.chance(0.5)) fillBox(sheet, { x: 0, y, width: area.width, height: 13 * unit }, 'rgb(255 255 255 / 0.85)')
  machineReadable(random, 3, 30).forEach((text, at) => {
    write(sheet, text, 4 * unit, y + (3.6 + at * 3.9) * unit, {
      size: 3.3 * unit,
      colour: '#1a1a1e',
      face: 'mono',
      room: area.width - 8 * unit,
    })
  })
}

/** Hung from a ribbon: the photo above, the name below. */
function upright(sheet: Sheet, area: Box, manner: CardManner): void {
  const { random } = sheet
  const { unit, ink, face, script, accent } = manner
  const tall = area.height * random.between(0.4, 0.52)
  const wide = tall * random.between(0.74, 0.95)
  const photo = { x: (area.width - wide) / 2, y: area.y + 3 * unit, width: wide, height: tall }
  portrait(sheet, photo, 'colour', { radius: random.pick([0, 2 * unit, wide / 2]) })
  const middle = area.width / 2
  let y = photo.y + tall + 6 * unit
  write(sheet, personName(random, script), middle, y, {
    size: 5 * unit,
    colour: ink,
    face,
    bold: true,
    align: 'center',
    room: area.width * 0.85,
  })
  for (let row = random.integer(1, 3); row > 0; row--) {
    y += 4.5 * unit
    write(sheet, phrase(random, script, random.integer(5, 12)), middle, y, {
      size: 3 * unit,
      colour: random.chance(0.5) ? accent : ink,
      face,
      align: 'center',
      room: area.width * 0.85,
    })
  }
  const room = area.y + area.height - y - 4 * unit
  if (room > 8 * unit && random.chance(0.6))
    barCode(sheet, { x: middle - 17 * unit, y: y + 2 * unit, width: 34 * unit, height: 6 * unit })
}
