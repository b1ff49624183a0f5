import { blend, hsl, vivid } from './ink.ts'
import { circle } from './marks.ts'
import { type Box, fillBox, line, type Sheet, strokeBox, within } from './sheet.ts'

/** A picture printed on a document: land and sky, or shapes and blends. */
export function picture(sheet: Sheet, box: Box, radius = 0): void {
  within(sheet, box, radius, () => {
    if (sheet.random.chance(0.45)) landscape(sheet, box)
    else shapes(sheet, box)
  })
}

function landscape(sheet: Sheet, box: Box): void {
  const { context, random } = sheet
  const sky = random.between(185, 235)
  context.save()
  context.translate(box.x, box.y)
  const colours = [
    hsl(sky, 60, random.between(35, 70)),
    hsl(sky + random.between(-160, 20), 50, random.between(70, 92)),
  ]
  fillBox(sheet, { ...box, x: 0, y: 0 }, blend(context, [box.width, box.height], Math.PI / 2, colours))
  context.restore()
  for (let ridge = 0; ridge < 4; ridge++) {
    const [level, phase] = [0.4 + ridge * 0.16, random.between(0, 6)]
    context.fillStyle = hsl(random.between(60, 230), random.between(15, 55), 62 - ridge * random.between(9, 16))
    context.beginPath()
    context.moveTo(box.x, box.y + box.height)
    for (let at = 0; at <= 14; at++) {
      const rise = Math.sin(at * 0.9 + phase) * 0.07 + random.between(-0.03, 0.03)
      context.lineTo(box.x + (at / 14) * box.width, box.y + (level + rise) * box.height)
    }
    context.lineTo(box.x + box.width, box.y + box.height)
    context.fill()
  }
}

function shapes(sheet: Sheet, box: Box): void {
  const { context, random } = sheet
  context.save()
  context.translate(box.x, box.y)
  const colours = Array.from({ length: random.integer(2, 3) }, () => vivid(random))
  fillBox(sheet, { ...box, x: 0, y: 0 }, blend(context, [box.width, box.height], random.between(0, 6), colours))
  context.restore()
  for (let count = random.integer(2, 7); count > 0; count--) {
    context.fillStyle = hsl(
      random.between(0, 360),
      random.between(20, 90),
      random.between(20, 90),
      random.between(0.2, 0.8),
    )
    const [x, y] = [box.x + random.next() * box.width, box.y + random.next() * box.height]
    const reach = box.height * random.between(0.1, 0.7)
    if (random.chance(0.5)) {
      circle(sheet, x, y, reach)
      context.fill()
    } else context.fillRect(x, y, reach * random.between(0.3, 3), reach)
  }
}

/** Bars, a line or a pie with axes. */
export function chart(sheet: Sheet, box: Box): void {
  const { random } = sheet
  if (random.chance(0.5)) strokeBox(sheet, box, '#888', 0.3)
  if (random.chance(0.3)) pie(sheet, box)
  else plot(sheet, box)
}

function plot(sheet: Sheet, box: Box): void {
  const { context, random } = sheet
  const colour = vivid(random)
  const bars = random.chance(0.5)
  context.strokeStyle = '#444'
  context.lineWidth = Math.max(0.3, sheet.pixel * 0.8)
  line(sheet, [box.x, box.y + box.height], [box.x + box.width, box.y + box.height])
  line(sheet, [box.x, box.y], [box.x, box.y + box.height])
  const count = random.integer(4, 12)
  context.fillStyle = colour
  context.strokeStyle = colour
  context.beginPath()
  for (let at = 0; at < count; at++) {
    const x = box.x + ((at + 0.2) / count) * box.width
    const height = box.height * random.between(0.1, 0.95)
    if (bars) context.fillRect(x, box.y + box.height - height, (box.width / count) * 0.6, height)
    else context.lineTo(x, box.y + height)
  }
  context.lineWidth = 0.7
  if (!bars) context.stroke()
}

function pie(sheet: Sheet, box: Box): void {
  const { context, random } = sheet
  const [x, y, radius] = [box.x + box.width / 2, box.y + box.height / 2, Math.min(box.width, box.height) * 0.42]
  let from = random.between(0, 6)
  for (let part = 0; part < 4; part++) {
    const to = from + random.between(0.5, 2)
    context.fillStyle = vivid(random)
    context.beginPath()
    context.moveTo(x, y)
    context.arc(x, y, radius, from, to)
    context.fill()
    from = to
  }
}
