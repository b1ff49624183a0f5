import type { Random } from '../random.ts'
import { hsl } from './ink.ts'
import { circle } from './marks.ts'
import { type Box, fillBox, inset, type Sheet, strokeBox, whole } from './sheet.ts'

export type FrameStyle = 'single' | 'double' | 'thick' | 'banded' | 'ornate' | 'corners'

/** A printed border, settled before it is drawn because the truth about a scene tells where it lies. */
export interface Frame {
  readonly style: FrameStyle
  readonly colour: string
  /** Millimetres from the edge of the sheet to the outside of the border. */
  readonly across: number
  readonly down: number
  /** How broad the border is, millimetres. */
  readonly breadth: number
}

export function planFrame(random: Random, shortSide: number, styles: readonly FrameStyle[], colour: string): Frame {
  const across = shortSide * random.between(0.018, 0.085)
  const down = random.chance(0.7) ? across : across * random.between(0.8, 1.5)
  return { style: random.pick(styles), colour, across, down, breadth: shortSide * random.between(0.015, 0.05) }
}

/** The truth about a border: shares of width and height. */
export function borderOf(frame: Frame, millimetres: readonly [number, number]): readonly [number, number] {
  return [frame.across / millimetres[0], frame.down / millimetres[1]]
}

/** Tints what lies inside the border and leaves the margin around it as the paper is. */
export function tintInside(sheet: Sheet, frame: Frame, fill: string): void {
  fillBox(sheet, inset(whole(sheet), frame.across, frame.down), fill)
}

export function drawFrame(sheet: Sheet, frame: Frame): void {
  const box = inset(whole(sheet), frame.across, frame.down)
  const { style, colour, breadth } = frame
  const fine = Math.max(sheet.width / 900, sheet.pixel * 0.8)
  if (style === 'single') strokeInside(sheet, box, colour, fine * 1.5)
  if (style === 'double' || style === 'corners') {
    strokeInside(sheet, box, colour, fine * 2.4)
    strokeInside(sheet, inset(box, breadth * 0.45), colour, fine)
  }
  if (style === 'thick') {
    strokeInside(sheet, box, colour, breadth * 0.6)
    strokeInside(sheet, inset(box, breadth * 0.9), colour, fine)
  }
  if (style === 'banded') banded(sheet, box, frame, fine)
  if (style === 'ornate') ornate(sheet, box, frame, fine)
  if (style === 'corners') cornerPieces(sheet, box, frame)
}

/** The outside of the line lies on the box. */
function strokeInside(sheet: Sheet, box: Box, colour: string, thickness: number): void {
  strokeBox(sheet, inset(box, thickness / 2), colour, thickness)
}

/** A broad band with pale marks in it, between two lines. */
function banded(sheet: Sheet, box: Box, frame: Frame, fine: number): void {
  const { random } = sheet
  const { breadth } = frame
  strokeInside(sheet, box, frame.colour, breadth)
  const mark = hsl(random.between(30, 60), random.between(10, 70), random.between(75, 96), 0.85)
  const shape = random.integer(0, 2)
  sheet.context.fillStyle = mark
  alongBox(inset(box, breadth / 2), breadth * random.between(1, 2.2), (x, y) => {
    if (shape === 0) sheet.context.fillRect(x - breadth * 0.2, y - breadth * 0.2, breadth * 0.4, breadth * 0.4)
    else {
      circle(sheet, x, y, breadth * (shape === 1 ? 0.3 : 0.16))
      sheet.context.fill()
    }
  })
  strokeInside(sheet, inset(box, breadth * 1.25), frame.colour, fine)
}

/** Loops plaited around the page between two lines, with pieces in the corners. */
function ornate(sheet: Sheet, box: Box, frame: Frame, fine: number): void {
  const { context } = sheet
  const { breadth, colour } = frame
  const middle = inset(box, breadth / 2)
  strokeInside(sheet, box, colour, fine * 1.6)
  strokeInside(sheet, inset(box, breadth - fine), colour, fine)
  context.strokeStyle = colour
  for (const [stretch, size] of [
    [0.8, 0.3],
    [0.8, 0.18],
    [1.6, 0.42],
  ] as const) {
    context.lineWidth = Math.max(breadth * 0.08, sheet.pixel * 0.5)
    context.beginPath()
    alongBox(middle, breadth * stretch, (x, y) => {
      context.moveTo(x + breadth * size, y)
      context.arc(x, y, breadth * size, 0, 2 * Math.PI)
    })
    context.stroke()
  }
  cornerPieces(sheet, box, frame)
}

/** Calls for places along the sides of a box, evenly spread, corners among them. */
function alongBox(box: Box, step: number, place: (x: number, y: number) => void): void {
  const columns = Math.max(2, Math.round(box.width / step))
  const rows = Math.max(2, Math.round(box.height / step))
  for (let at = 0; at <= columns; at++) {
    place(box.x + (at / columns) * box.width, box.y)
    place(box.x + (at / columns) * box.width, box.y + box.height)
  }
  for (let at = 1; at < rows; at++) {
    place(box.x, box.y + (at / rows) * box.height)
    place(box.x + box.width, box.y + (at / rows) * box.height)
  }
}

function cornerPieces(sheet: Sheet, box: Box, frame: Frame): void {
  const { context, random } = sheet
  const side = frame.breadth * random.between(1, 2.6)
  const kind = random.integer(0, 2)
  context.fillStyle = frame.colour
  context.strokeStyle = frame.colour
  context.lineWidth = frame.breadth * 0.12
  for (const [right, bottom] of [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const) {
    context.save()
    context.translate(box.x + right * box.width, box.y + bottom * box.height)
    context.scale(right ? -1 : 1, bottom ? -1 : 1)
    if (kind === 0) context.fillRect(0, 0, side, side)
    context.beginPath()
    if (kind === 1) {
      context.moveTo(0, 0)
      context.bezierCurveTo(side * 2, 0, side * 0.5, side * 0.5, side * 1.8, side * 1.2)
      context.bezierCurveTo(side * 0.5, side * 0.5, 0, side * 2, 0, 0)
      context.fill()
    }
    for (let ring = 1; kind === 2 && ring < 4; ring++) context.arc(0, 0, (side * ring) / 2, 0, Math.PI / 2)
    context.stroke()
    context.restore()
  }
}
