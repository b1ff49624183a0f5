import { hsl } from './ink.ts'
import { circle, star } from './marks.ts'
import type { Sheet } from './sheet.ts'

/** A red disc in a golden wreath with five stars over a gate. */
export function nationalEmblem(sheet: Sheet, x: number, y: number, radius: number, strength = 1): void {
  const { context } = sheet
  const red = hsl(358, 72, 46, strength)
  const gold = hsl(44, 80, 56, strength)
  context.fillStyle = gold
  star(sheet, x, y, radius, 26, 0.9)
  context.fillStyle = red
  circle(sheet, x, y - radius * 0.04, radius * 0.8)
  context.fill()
  context.fillStyle = gold
  star(sheet, x, y - radius * 0.42, radius * 0.2, 5)
  for (const angle of [-0.9, -0.35, 0.35, 0.9]) {
    star(
      sheet,
      x + Math.sin(angle) * radius * 0.42,
      y - Math.cos(angle) * radius * 0.42 + radius * 0.26,
      radius * 0.09,
      5,
    )
  }
  context.fillRect(x - radius * 0.42, y + radius * 0.2, radius * 0.84, radius * 0.12)
  context.fillRect(x - radius * 0.26, y + radius * 0.08, radius * 0.52, radius * 0.1)
  context.fillRect(x - radius * 0.5, y + radius * 0.34, radius, radius * 0.08)
  context.fillStyle = red
  context.fillRect(x - radius * 0.5, y + radius * 0.66, radius, radius * 0.3)
  circle(sheet, x, y + radius * 0.78, radius * 0.2)
  context.fillStyle = gold
  context.fill()
}

/** A coat of arms of no country. */
export function coatOfArms(
  sheet: Sheet,
  x: number,
  y: number,
  radius: number,
  [field, metal]: readonly [string, string],
): void {
  const { context, random } = sheet
  context.save()
  context.translate(x, y)
  context.scale(radius, radius)
  context.fillStyle = metal
  if (random.chance(0.6)) supporters(context)
  context.fillStyle = field
  context.beginPath()
  context.moveTo(-0.55, -0.6)
  context.lineTo(0.55, -0.6)
  context.bezierCurveTo(0.6, 0.4, 0.2, 0.8, 0, 0.95)
  context.bezierCurveTo(-0.2, 0.8, -0.6, 0.4, -0.55, -0.6)
  context.fill()
  context.fillStyle = metal
  if (random.chance(0.5)) star(sheet, 0, 0, 0.35, random.integer(4, 8))
  else context.fillRect(-0.5, -0.1, 1, 0.22)
  star(sheet, 0, -0.78, 0.25, random.integer(3, 6), 0.6)
  context.restore()
}

/** Whatever stands beside the shield: wings, laurels, lions, too small to tell. */
function supporters(context: OffscreenCanvasRenderingContext2D): void {
  for (const side of [-1, 1]) {
    context.beginPath()
    context.moveTo(side * 0.4, -0.5)
    context.bezierCurveTo(side * 1.2, -0.9, side * 1.1, 0.6, side * 0.5, 0.8)
    context.closePath()
    context.fill()
  }
}

/** Three stripes, sometimes with a disc or a star: nobody's flag. */
export function flag(sheet: Sheet, x: number, y: number, width: number): void {
  const { context, random } = sheet
  const height = width * 0.66
  const upright = random.chance(0.5)
  for (let stripe = 0; stripe < 3; stripe++) {
    context.fillStyle = hsl(random.pick([0, 45, 120, 220, 355]), random.between(0, 85), random.between(40, 95))
    if (upright) context.fillRect(x + (stripe * width) / 3, y, width / 3, height)
    else context.fillRect(x, y + (stripe * height) / 3, width, height / 3)
  }
  if (random.chance(0.4)) star(sheet, x + width / 2, y + height / 2, height * 0.3, 5)
}
