import { hsl } from './ink.ts'
import type { Shape, Sheet } from './sheet.ts'

/** Leaves only what lies inside the outline. */
export function cutOut(sheet: Sheet, shape: Shape): void {
  const { context, width, height } = sheet
  if (shape.dogEar) bendCorner(sheet, shape.dogEar.corner, shape.dogEar.size)
  for (const side of shape.torn?.sides ?? []) tear(sheet, side, shape.torn?.depth ?? 0)
  if (shape.radii.every((radius) => radius === 0)) return
  context.save()
  context.globalCompositeOperation = 'destination-in'
  context.fillStyle = '#000'
  context.beginPath()
  context.roundRect(0, 0, width, height, [...shape.radii])
  context.fill()
  context.restore()
}

/** Cuts the corner off and shows the back of the paper, folded inwards. */
function bendCorner(sheet: Sheet, corner: 0 | 1 | 2 | 3, size: number): void {
  const { context, random, width, height } = sheet
  const right = corner === 1 || corner === 2
  const bottom = corner >= 2
  const [long, short] = [size, size * random.between(0.5, 1)]
  context.save()
  context.translate(right ? width : 0, bottom ? height : 0)
  context.scale(right ? -1 : 1, bottom ? -1 : 1)
  triangle(sheet, [0, 0], long, short)
  context.globalCompositeOperation = 'destination-out'
  context.fill()
  context.globalCompositeOperation = 'source-atop'
  // The tip lies where the corner is mirrored to by the fold.
  const square = long * long + short * short
  context.fillStyle = hsl(40, random.between(0, 12), random.between(74, 96))
  triangle(sheet, [(2 * long * short * short) / square, (2 * long * long * short) / square], long, short)
  context.fill()
  context.strokeStyle = 'rgb(60 55 50 / 0.25)'
  context.lineWidth = sheet.pixel
  context.stroke()
  context.restore()
}

function triangle(sheet: Sheet, tip: readonly [number, number], long: number, short: number): void {
  const { context } = sheet
  context.beginPath()
  context.moveTo(long, 0)
  context.lineTo(tip[0], tip[1])
  context.lineTo(0, short)
  context.closePath()
}

/** Nibbles at one side, clockwise from the top. The tears are shallow: the corners stay where they are. */
function tear(sheet: Sheet, side: 0 | 1 | 2 | 3, depth: number): void {
  const { context, random, width, height } = sheet
  const length = side % 2 === 0 ? width : height
  context.save()
  if (side === 1) context.translate(width, 0)
  if (side === 2) context.translate(width, height)
  if (side === 3) context.translate(0, height)
  context.rotate((side * Math.PI) / 2)
  context.globalCompositeOperation = 'destination-out'
  context.beginPath()
  context.moveTo(0, -1)
  const steps = random.integer(20, 60)
  for (let at = 0; at <= steps; at++) context.lineTo((at / steps) * length, random.between(0, depth))
  context.lineTo(length, -1)
  context.fill()
  context.restore()
}
