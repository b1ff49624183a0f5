import { blend, hsl, vivid } from './ink.ts'
import { circle } from './marks.ts'
import { fillBox, inset, type Sheet, whole } from './sheet.ts'

/** A broad field of colour to the very edge around a pale page: the inner edge is the stronger one. */
export function colouredSurround(sheet: Sheet, accent: string, stock: string): void {
  const { context, random, width, height } = sheet
  const breadth = Math.min(width, height) * random.between(0.02, 0.09)
  fillBox(sheet, whole(sheet), blend(context, [width, height], random.between(0, 6.3), [accent, vivid(random)]))
  fillBox(sheet, inset(whole(sheet), breadth), stock)
  if (!random.chance(0.5)) return
  context.strokeStyle = hsl(44, 60, 55)
  context.lineWidth = breadth * 0.15
  context.strokeRect(breadth * 1.3, breadth * 1.3, width - breadth * 2.6, height - breadth * 2.6)
}

/** Shapes that run over the edge at a side or in opposite corners. */
export function overEdge(sheet: Sheet, accent: string): void {
  const { random, width, height } = sheet
  const kind = random.integer(0, 3)
  const second = random.chance(0.5) ? hsl(44, 60, 52) : vivid(random)
  if (kind === 0) sideBand(sheet, accent, second)
  else if (kind === 1) wedges(sheet, accent, second)
  else if (kind === 2) swoosh(sheet, accent, second)
  else {
    for (const [x, y] of [
      [0, 0],
      [width, height],
    ] as const) {
      sheet.context.fillStyle = random.chance(0.5) ? accent : second
      circle(sheet, x, y, Math.min(width, height) * random.between(0.15, 0.4))
      sheet.context.fill()
    }
  }
}

function sideBand(sheet: Sheet, accent: string, second: string): void {
  const { random, width, height } = sheet
  const breadth = width * random.between(0.05, 0.2)
  const x = random.chance(0.7) ? 0 : width - breadth
  fillBox(sheet, { x, y: 0, width: breadth, height }, accent)
  fillBox(sheet, { x: x === 0 ? breadth : x - breadth * 0.15, y: 0, width: breadth * 0.15, height }, second)
}

function wedges(sheet: Sheet, accent: string, second: string): void {
  const { context, random, width, height } = sheet
  for (const [turned, scale, fill] of [
    [false, 1, second],
    [false, 0.8, accent],
    [true, 1, second],
    [true, 0.8, accent],
  ] as const) {
    const reach = Math.min(width, height) * 0.42 * scale
    context.save()
    if (turned) {
      context.translate(width, height)
      context.rotate(Math.PI)
    }
    context.fillStyle = fill
    context.beginPath()
    context.moveTo(0, 0)
    context.lineTo(reach * random.between(1, 1.6), 0)
    context.lineTo(0, reach)
    context.fill()
    context.restore()
  }
}

function swoosh(sheet: Sheet, accent: string, second: string): void {
  const { context, random, width, height } = sheet
  for (const [lift, fill] of [
    [0.06, second],
    [0, accent],
  ] as const) {
    const [left, middle, right] = [random.between(0.72, 0.9), random.between(0.8, 1.1), random.between(0.7, 0.95)]
    context.fillStyle = fill
    context.beginPath()
    context.moveTo(0, height)
    context.lineTo(0, height * (left - lift))
    context.quadraticCurveTo(width / 2, height * (middle - lift), width, height * (right - lift))
    context.lineTo(width, height)
    context.fill()
  }
}
