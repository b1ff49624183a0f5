import { pickManner } from './card-manner.ts'
import { anyStock } from './card-stock.ts'
import { pale } from './ink.ts'
import { portrait } from './portrait.ts'
import { fillBox, line, type Sheet, strokeBox } from './sheet.ts'
import { date, digits, label, personName, phrase } from './words.ts'
import { write } from './write.ts'

/** Every entry in a ruled box, as on licences of Japan or old health cards. */
export function paintBoxed(sheet: Sheet): void {
  const { random, context, width, height } = sheet
  const manner = pickManner(sheet, anyStock(sheet, 0.1))
  const edge = random.between(1.5, 4.5) * manner.unit
  const box = { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge }
  if (random.chance(0.3)) fillBox(sheet, box, '#fff')
  const rule = random.chance(0.6) ? manner.ink : manner.accent
  const thickness = Math.max(random.between(0.15, 0.5), sheet.pixel * 0.7)
  strokeBox(sheet, box, rule, thickness * random.between(1, 2))
  const rows = random.integer(4, 8)
  const step = box.height / rows
  const photo = random.chance(0.75) && width > height
  const end = photo ? box.x + box.width - Math.min(box.height * 0.6, 24 * manner.unit) : box.x + box.width
  const style = { size: Math.min(step * 0.5, 3.6 * manner.unit), colour: manner.ink, face: manner.face }
  const strong = random.integer(0, rows - 1)
  for (let row = 0; row < rows; row++) {
    const y = box.y + row * step
    const right = row < 2 ? box.x + box.width : end
    if (row === strong)
      fillBox(
        sheet,
        { x: box.x, y, width: right - box.x, height: step },
        random.chance(0.5) ? manner.accent : pale(random),
      )
    context.strokeStyle = rule
    context.lineWidth = thickness
    line(sheet, [box.x, y], [right, y])
    const middle = box.x + box.width * random.between(0.15, 0.3)
    if (random.chance(0.7)) line(sheet, [middle, y], [middle, y + step])
    write(sheet, label(random, manner.script), box.x + 1, y + step * 0.68, {
      ...style,
      size: style.size * 0.75,
      room: middle - box.x - 2,
    })
    const value =
      row === 0
        ? personName(random, manner.script)
        : random.pick([date(random), digits(random, 12), phrase(random, manner.script, 12)])
    write(sheet, value, middle + 1.5, y + step * 0.7, { ...style, bold: row === strong, room: right - middle - 3 })
  }
  if (photo)
    portrait(
      sheet,
      { x: end + 1, y: box.y + 2.2 * step, width: box.x + box.width - end - 2, height: box.height - 2.4 * step },
      'colour',
    )
}
