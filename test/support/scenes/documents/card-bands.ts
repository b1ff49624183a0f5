import type { CardManner } from './card-manner.ts'
import { coatOfArms, flag } from './emblem.ts'
import { blend, hsl, vivid } from './ink.ts'
import { logo } from './marks.ts'
import { type Box, fillBox, type Sheet, strokeBox, within } from './sheet.ts'
import { title } from './words.ts'
import { write } from './write.ts'

/** Header, footer and side in strong colours, or none of them; gives back what lies between. */
export function bands(sheet: Sheet, manner: CardManner): Box {
  const { random, width, height } = sheet
  const { unit, accent } = manner
  const top = header(sheet, manner)
  const bottom = random.chance(0.25) ? random.between(3, 9) * unit : 0
  if (bottom > 0) fillBox(sheet, { x: 0, y: height - bottom, width, height: bottom }, bandFill(sheet, accent))
  const side = random.chance(0.12) ? random.between(3, 11) * unit : 0
  if (side === 0) return { x: 0, y: top, width, height: height - top - bottom }
  const onLeft = random.chance(0.5)
  const box = { x: onLeft ? 0 : width - side, y: random.chance(0.5) ? 0 : top, width: side, height }
  fillBox(sheet, box, bandFill(sheet, accent))
  return { x: onLeft ? side : 0, y: top, width: width - side, height: height - top - bottom }
}

function bandFill(sheet: Sheet, accent: string): string | CanvasGradient {
  const { context, random, width, height } = sheet
  if (random.chance(0.3)) return blend(context, [width, height], random.pick([0, 0, 1.2]), [accent, vivid(random)])
  return random.chance(0.7) ? accent : vivid(random)
}

function header(sheet: Sheet, manner: CardManner): number {
  const { random, width } = sheet
  const { unit, script, face, accent } = manner
  const strong = random.chance(0.55)
  const top = random.between(8, 15) * unit
  if (strong) headerBand(sheet, top, accent)
  const colour = strong ? '#fff' : random.chance(0.5) ? accent : manner.ink
  const mark = random.integer(0, 3)
  if (mark === 0) logo(sheet, 4 * unit, top * 0.2, top * 0.65, strong ? '#fff' : accent)
  if (mark === 1) flag(sheet, 4 * unit, top * 0.2, top * 0.8)
  if (mark === 2) coatOfArms(sheet, 8 * unit, top * 0.5, top * 0.42, [accent, hsl(44, 70, 55)])
  const centred = random.chance(0.25)
  const left = mark === 3 ? 5 * unit : 15 * unit
  const [x, room] = [centred ? (left + width) / 2 : left, width - left - 6 * unit]
  const style = { colour, room, align: centred ? 'center' : 'left' } as const
  const text = title(random, script)
  write(sheet, text, x, top * 0.55, { ...style, size: random.between(3.4, 5) * unit, face, bold: true })
  const below = { ...style, size: 2.2 * unit, face: 'sans' } as const
  if (random.chance(0.6)) write(sheet, title(random, 'latin'), x, top * 0.88, below)
  return top
}

/** Straight, with a thin line of another colour below, or swung. */
function headerBand(sheet: Sheet, top: number, accent: string): void {
  const { context, random, width } = sheet
  const fill = bandFill(sheet, accent)
  fillBox(sheet, { x: 0, y: 0, width, height: top }, fill)
  if (random.chance(0.25)) fillBox(sheet, { x: 0, y: top, width, height: random.between(0.5, 1.6) }, vivid(random))
  if (!random.chance(0.15)) return
  context.fillStyle = fill
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(0, top * random.between(0.8, 1.5))
  context.quadraticCurveTo(width * random.between(0.2, 0.8), top * random.between(0.4, 2), width, top)
  context.lineTo(width, 0)
  context.fill()
}

/** A white field whose edges are stronger than those of the card. */
export function panel(sheet: Sheet, area: Box, { unit, accent }: CardManner): void {
  const { random } = sheet
  const edge = random.between(1.5, 4) * unit
  const box = { x: area.x + edge, y: area.y + edge, width: area.width - 2 * edge, height: area.height - 2 * edge }
  const fill = `rgb(255 255 255 / ${random.between(0.6, 1)})`
  within(sheet, box, random.pick([0, 2 * unit]), () => fillBox(sheet, box, fill))
  if (random.chance(0.4)) strokeBox(sheet, box, accent, random.between(0.2, 0.7))
}
