import type { Random } from '../random.ts'
import { hsl } from './ink.ts'
import { type Box, fillBox, type Sheet, within } from './sheet.ts'

export type Tone = 'colour' | 'grey' | 'ghost'

type Mix = (hue: number, saturation: number, lightness: number) => string

export interface PortraitOptions {
  readonly radius?: number
  /** As on identity cards of China: black hair and a pale wall behind. */
  readonly plain?: boolean
}

/** A head and shoulders of nobody, filling the box. */
export function portrait(
  sheet: Sheet,
  box: Box,
  tone: Tone,
  { radius = 0, plain = false }: PortraitOptions = {},
): void {
  const { context, random } = sheet
  const tint = random.between(180, 260)
  const mix: Mix = (hue, saturation, lightness) => {
    if (tone === 'colour') return hsl(hue, saturation, lightness)
    return tone === 'grey' ? hsl(tint, 4, lightness) : hsl(tint, 20, 45 + lightness * 0.5, 0.55)
  }
  within(sheet, box, radius, () => {
    // A ghost is printed without its background.
    if (tone !== 'ghost') fillBox(sheet, box, backdrop(random, mix, plain))
    context.save()
    context.translate(box.x + box.width / 2, box.y + box.height)
    context.scale(box.width / 100, Math.max(box.width, box.height * 0.85) / 100)
    person(sheet, mix, plain)
    context.restore()
    if (tone !== 'ghost') light(sheet, box)
  })
}

/** Studio light from one side, which keeps the picture from looking cut from paper. */
function light(sheet: Sheet, box: Box): void {
  const { context, random } = sheet
  const side = random.between(0.2, 0.8)
  const reach = Math.max(box.width, box.height)
  const [x, y] = [box.x + box.width * side, box.y + box.height * 0.4]
  const gradient = context.createRadialGradient(x, y, reach * 0.1, x, y, reach)
  gradient.addColorStop(0, `rgb(255 250 240 / ${random.between(0.05, 0.25)})`)
  gradient.addColorStop(1, `rgb(10 10 25 / ${random.between(0.1, 0.45)})`)
  fillBox(sheet, box, gradient)
}

function backdrop(random: Random, mix: Mix, plain: boolean): string {
  const kind = random.next() * (plain ? 0.55 : 1)
  if (kind < 0.5) return mix(210, random.between(0, 12), random.between(84, 98))
  if (kind < 0.75) return mix(random.between(200, 222), random.between(40, 85), random.between(45, 72))
  if (kind < 0.85) return mix(random.between(352, 360), 75, 46)
  return mix(random.between(20, 60), random.between(5, 30), random.between(50, 80))
}

interface Look {
  readonly skin: string
  readonly shade: string
  readonly hair: string
  readonly dark: string
}

/** 100 units wide, feet of the picture at y = 0, head around y = -70. */
function person(sheet: Sheet, mix: Mix, plain: boolean): void {
  const { random } = sheet
  const light = random.between(plain ? 56 : 30, 80)
  const look: Look = {
    skin: mix(random.between(18, 30), random.between(30, 55), light),
    shade: mix(20, 40, light * 0.78),
    hair: random.chance(plain ? 0.96 : 0.75)
      ? mix(25, random.between(5, 30), random.between(6, 18))
      : mix(random.between(20, 45), random.between(10, 60), random.between(30, 80)),
    dark: mix(20, 20, 15),
  }
  if (random.chance(0.35)) blob(sheet, look.hair, 0, -58, 31, 44)
  shoulders(sheet, mix, look)
  head(sheet, look)
}

function shoulders(sheet: Sheet, mix: Mix, look: Look): void {
  const { context, random } = sheet
  const cloth = random.chance(0.6)
    ? mix(random.between(200, 250), random.between(0, 30), random.between(8, 30))
    : mix(random.between(0, 360), random.between(10, 60), random.between(20, 92))
  context.fillStyle = cloth
  context.beginPath()
  context.moveTo(-52, 4)
  context.bezierCurveTo(-48, -26, -28, -26, -14, -32)
  context.lineTo(14, -32)
  context.bezierCurveTo(28, -26, 48, -26, 52, 4)
  context.fill()
  context.fillStyle = look.shade
  context.fillRect(-11, -44, 22, 14)
  context.fillStyle = random.chance(0.5) ? mix(210, 10, 95) : look.skin
  context.beginPath()
  context.moveTo(-13, -33)
  context.lineTo(0, -12)
  context.lineTo(13, -33)
  context.fill()
}

function head(sheet: Sheet, look: Look): void {
  const { context, random } = sheet
  const broad = random.between(20, 24)
  blob(sheet, look.hair, 0, -72, broad + 4, 29)
  blob(sheet, look.skin, 0, -63, broad, 29)
  const fringe = random.between(-82, -74)
  context.fillStyle = look.hair
  context.beginPath()
  context.ellipse(0, -74, broad + 2, 22, 0, Math.PI, 2 * Math.PI)
  context.quadraticCurveTo(random.between(-14, 14), fringe, -broad - 2, -74)
  context.fill()
  for (const side of [-1, 1]) {
    blob(sheet, look.dark, side * 9, -64, 3, 1.6)
    context.fillRect(side * 9 - 4.5, -70, 9, 1.6)
  }
  blob(sheet, look.shade, 0, -55, 3, 2)
  blob(sheet, look.shade, 0, -46, 7, 1.8)
  if (!random.chance(0.2)) return
  context.strokeStyle = look.dark
  context.lineWidth = 1.2
  for (const side of [-9, 9]) context.strokeRect(side - 7, -69, 14, 10)
}

function blob(sheet: Sheet, colour: string, x: number, y: number, across: number, down: number): void {
  const { context } = sheet
  context.fillStyle = colour
  context.beginPath()
  context.ellipse(x, y, across, down, 0, 0, 2 * Math.PI)
  context.fill()
}
