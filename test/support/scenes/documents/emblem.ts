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
  colours: readonly [string, string],
): void {
  const { context, random } = sheet
  const [field, metal] = colours
  context.fillStyle = metal
  const supporters = random.chance(0.6)
  for (const side of supporters ? [-1, 1] : []) {
    context.beginPath()
    context.moveTo(x + side * radius * 0.4, y - radius * 0.5)
    context.bezierCurveTo(
      x + side * radius * 1.2,
      y - radius * 0.9,
      x + side * radius * 1.1,
      y + radius * 0.6,
      x + side * radius * 0.5,
      y + radius * 0.8,
    )
    context.closePath()
    context.fill()
  }
  context.fillStyle = field
  context.beginPath()
  context.moveTo(x - radius * 0.55, y - radius * 0.6)
  context.lineTo(x + radius * 0.55, y - radius * 0.6)
  context.bezierCurveTo(x + radius * 0.6, y + radius * 0.4, x + radius * 0.2, y + radius * 0.8, x, y + radius * 0.95)
  context.bezierCurveTo(
    x - radius * 0.2,
    y + radius * 0.8,
    x - radius * 0.6,
    y + radius * 0.4,
    x - radius * 0.55,
    y - radius * 0.6,
  )
  context.fill()
  context.fillStyle = metal
  if (random.chance(0.5)) star(sheet, x, y, radius * 0.35, random.integer(4, 8))
  else context.fillRect(x - radius * 0.5, y - radius * 0.1, radius, radius * 0.22)
  star(sheet, x, y - radius * 0.78, radius * 0.25, random.integer(3, 6), 0.6)
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
