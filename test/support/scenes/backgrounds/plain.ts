import { hsl } from '../documents/ink.ts'
import { fillBox, type Sheet, whole } from '../documents/sheet.ts'
import { texture } from '../layers/texture.ts'
import type { Occasion } from './background.ts'

/** One colour, with hardly any texture. */
function even(sheet: Sheet, colour: string): void {
  const { random } = sheet
  fillBox(sheet, whole(sheet), colour)
  if (random.chance(0.7))
    texture(sheet, { tile: 'clouds', size: random.between(60, 400), strength: random.between(0.02, 0.14) })
  if (random.chance(0.5))
    texture(sheet, { tile: 'grain', size: random.between(20, 90), strength: random.between(0.03, 0.2) })
}

export function paintDark(sheet: Sheet): void {
  const { random } = sheet
  even(sheet, hsl(random.between(0, 360), random.between(0, 25), random.between(5, 24)))
}

export function paintGrey(sheet: Sheet): void {
  const { random } = sheet
  even(sheet, hsl(random.between(0, 360), random.between(0, 10), random.between(28, 68)))
}

export function paintLight(sheet: Sheet): void {
  const { random } = sheet
  even(sheet, hsl(random.between(20, 60), random.between(0, 25), random.between(70, 93)))
}

export function paintColoured(sheet: Sheet): void {
  const { random } = sheet
  even(sheet, hsl(random.between(0, 360), random.between(30, 85), random.between(20, 70)))
}

/** A table of nearly the colour of the document. */
export function paintWhiteOnWhite(sheet: Sheet, { documentColour }: Occasion): void {
  const { random } = sheet
  const shade = random.between(-22, 10)
  const [red, green, blue] = documentColour.map((level) => Math.max(0, level + shade + random.between(-5, 5)))
  fillBox(sheet, whole(sheet), `rgb(${red} ${green} ${blue})`)
  if (random.chance(0.6))
    texture(sheet, { tile: 'clouds', size: random.between(80, 400), strength: random.between(0.02, 0.07) })
  if (random.chance(0.4)) texture(sheet, { tile: 'grain', size: random.between(20, 60), strength: 0.06 })
}
