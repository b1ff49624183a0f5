import type { Random } from '../random.ts'

/** A rectangle on the sheet, in millimetres. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a painter paints on: the context counts millimetres from the top left of the document. */
export interface Sheet {
  readonly context: OffscreenCanvasRenderingContext2D
  readonly random: Random
  readonly width: number
  readonly height: number
  /** Millimetres that one pixel covers. */
  readonly pixel: number
}

/** The outline of the document, in millimetres; corners clockwise from the top left. */
export interface Shape {
  readonly radii: readonly [number, number, number, number]
  readonly dogEar?: { readonly corner: 0 | 1 | 2 | 3; readonly size: number }
  /** Which sides were torn off, clockwise from the top, and how deep the tears are. */
  readonly torn?: { readonly sides: readonly (0 | 1 | 2 | 3)[]; readonly depth: number }
}

/** Everything about a document that is settled before the first stroke. */
export interface Design {
  readonly millimetres: readonly [width: number, height: number]
  readonly shape: Shape
  readonly border?: readonly [across: number, down: number]
  readonly paint: (sheet: Sheet) => void
}

export const ID_1 = [85.6, 53.98] as const
export const CARD_RADIUS = 3.18
export const SHARP: Shape = { radii: [0, 0, 0, 0] }

export const rounded = (radius: number): Shape => ({ radii: [radius, radius, radius, radius] })

/** Sheets have sharp corners; a few are worn round, bent over or torn from a pad. */
export function sheetShape(random: Random): Shape {
  if (random.chance(0.05)) return rounded(random.between(0.8, 4))
  const corner = random.pick([0, 1, 2, 3] as const)
  if (random.chance(0.05)) return { ...SHARP, dogEar: { corner, size: random.between(3, 14) } }
  if (random.chance(0.03)) return { ...SHARP, torn: { sides: [corner], depth: random.between(0.3, 1.2) } }
  return SHARP
}

export function whole(sheet: Sheet): Box {
  return { x: 0, y: 0, width: sheet.width, height: sheet.height }
}

export function inset(box: Box, across: number, down = across): Box {
  return { x: box.x + across, y: box.y + down, width: box.width - 2 * across, height: box.height - 2 * down }
}

export function fillBox(sheet: Sheet, box: Box, fill: string | CanvasGradient): void {
  sheet.context.fillStyle = fill
  sheet.context.fillRect(box.x, box.y, box.width, box.height)
}

export function strokeBox(sheet: Sheet, box: Box, colour: string, thickness: number): void {
  sheet.context.strokeStyle = colour
  sheet.context.lineWidth = thickness
  sheet.context.strokeRect(box.x, box.y, box.width, box.height)
}

/** Paints into the box and nowhere else. */
export function within(sheet: Sheet, box: Box, radius: number, paint: () => void): void {
  const { context } = sheet
  context.save()
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, radius)
  context.clip()
  paint()
  context.restore()
}

export function line(sheet: Sheet, from: readonly [number, number], to: readonly [number, number]): void {
  const { context } = sheet
  context.beginPath()
  context.moveTo(from[0], from[1])
  context.lineTo(to[0], to[1])
  context.stroke()
}
