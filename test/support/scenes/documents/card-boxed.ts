import { type CardManner, pickManner } from './card-manner.ts'
import { anyStock } from './card-stock.ts'
import { pale } from './ink.ts'
import { portrait } from './portrait.ts'
import { type Box, fillBox, inset, line, type Sheet, strokeBox, whole } from './sheet.ts'
import { date, digits, label, personName, phrase } from './words.ts'
import { write } from './write.ts'

/** Every entry in a ruled box, as on licences of Japan or old health cards. */
export function paintBoxed(sheet: Sheet): void {
  const { random, width, height, context } = sheet
  const manner = pickManner(sheet, anyStock(sheet, 0.1))
  const box = inset(whole(sheet), random.between(1.5, 4.5) * manner.unit)
  if (random.chance(0.3)) fillBox(sheet, box, '#fff')
  const rule = random.chance(0.6) ? manner.ink : manner.accent
  const thickness = Math.max(random.between(0.15, 0.5), sheet.pixel * 0.7)
  strokeBox(sheet, box, rule, thickness * random.between(1, 2))
  context.strokeStyle = rule
  context.lineWidth = thickness
  const rows = random.integer(4, 8)
  const step = box.height / rows
  const photo = random.chance(0.75) && width > height ? Math.min(box.height * 0.6, 24 * manner.unit) : 0
  const strong = random.integer(0, rows - 1)
  for (let at = 0; at < rows; at++) {
    const room = box.width - (at < 2 ? 0 : photo)
    row(sheet, { x: box.x, y: box.y + at * step, width: room, height: step }, manner, at === strong)
  }
  const place = {
    x: box.x + box.width - photo + 1,
    y: box.y + 2.2 * step,
    width: photo - 2,
    height: box.height - 2.4 * step,
  }
  if (photo > 0) portrait(sheet, place, 'colour')
}

function row(sheet: Sheet, box: Box, manner: CardManner, strong: boolean): void {
  const { random } = sheet
  const { script, face, ink, unit } = manner
  if (strong) fillBox(sheet, box, random.chance(0.5) ? manner.accent : pale(random))
  line(sheet, [box.x, box.y], [box.x + box.width, box.y])
  const middle = box.width * random.between(0.15, 0.3)
  if (random.chance(0.7)) line(sheet, [box.x + middle, box.y], [box.x + middle, box.y + box.height])
  const style = { size: Math.min(box.height * 0.5, 3.6 * unit), colour: ink, face, bold: strong }
  const y = box.y + box.height * 0.69
  write(sheet, label(random, script), box.x + 1, y, { ...style, size: style.size * 0.75, room: middle - 2 })
  const value = random.pick([personName(random, script), date(random), digits(random, 12), phrase(random, script, 12)])
  write(sheet, value, box.x + middle + 1.5, y, { ...style, room: box.width - middle - 3 })
}
