import type { Sheet } from './sheet.ts'
import { isWide, type Script } from './words.ts'

export interface Scribble {
  readonly x: number
  readonly y: number
  readonly room: number
  readonly size: number
  /** How far the line climbs or falls, millimetres for each millimetre. */
  readonly slope: number
  readonly script: Script
  readonly colour: string
}

/** A line that looks written by hand and says nothing. */
export function scribbleLine(sheet: Sheet, scribble: Scribble): void {
  const { context, random } = sheet
  context.strokeStyle = scribble.colour
  context.lineWidth = Math.max(sheet.pixel * 0.8, scribble.size * random.between(0.06, 0.1))
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  if (isWide(scribble.script)) squareSigns(sheet, scribble)
  else runningHand(sheet, scribble)
  context.stroke()
}

/** Signs of a few straight strokes, each in its own square. */
function squareSigns(sheet: Sheet, { x, y, room, size, slope }: Scribble): void {
  const { context, random } = sheet
  for (let left = x; left < x + room - size; left += size * random.between(0.95, 1.15)) {
    const base = y + (left - x) * slope + random.normal() * size * 0.04
    const strokes = random.integer(3, 6)
    for (let stroke = 0; stroke < strokes; stroke++) {
      const [across, down] = [random.between(0.05, 0.7) * size, random.between(0.1, 0.9) * size]
      const kind = random.next()
      context.moveTo(left + across * 0.6, base - down)
      if (kind < 0.45) context.lineTo(left + size * 0.85, base - down - size * random.between(0, 0.12))
      else if (kind < 0.75) context.lineTo(left + across * 0.6 + random.normal() * size * 0.05, base - down * 0.2)
      else context.quadraticCurveTo(left + size * 0.5, base - down * 0.5, left + size * random.between(0, 0.9), base)
    }
  }
}

/** Joined-up letters: arches, loops and now and then a tall one. */
function runningHand(sheet: Sheet, { x, y, room, size, slope }: Scribble): void {
  const { context, random } = sheet
  const middle = size * 0.42
  let at = x
  while (at < x + room - size) {
    const base = () => y + (at - x) * slope + random.normal() * size * 0.02
    context.moveTo(at, base())
    for (let letters = random.integer(2, 8); letters > 0; letters--) {
      const width = middle * random.between(0.6, 1.1)
      const kind = random.next()
      const reach = kind < 0.18 ? -size * 0.95 : kind < 0.28 ? size * 0.45 : -middle * random.between(0.7, 1.1)
      context.bezierCurveTo(
        at + width * 0.9,
        base() + reach,
        at + width * 0.1,
        base() + reach,
        at + width * 0.6,
        base(),
      )
      at += width
      context.lineTo(at, base() - middle * 0.1)
    }
    at += size * random.between(0.3, 0.6)
  }
}
