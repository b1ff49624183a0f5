import { picture } from '../documents/picture.ts'
import { type Sheet, whole } from '../documents/sheet.ts'
import { contextOf } from '../layers/canvas.ts'
import type { Occasion } from './background.ts'

/** Part of a photograph, mirrored, paled or enlarged; where none is lent a picture is painted. */
export function paintPhotograph(sheet: Sheet, { photographs }: Occasion): void {
  const { context, random, width, height } = sheet
  if (photographs.length === 0) {
    picture(sheet, whole(sheet))
    return
  }
  const photograph = random.pick(photographs)
  const isTurned = random.chance(0.3)
  const [across, down] = isTurned ? [photograph.height, photograph.width] : [photograph.width, photograph.height]
  const scale = Math.max(width / across, height / down) * Math.exp(random.between(0, 1.2))
  const [left, top] = [(width - across * scale) * random.next(), (height - down * scale) * random.next()]
  context.save()
  context.filter = `saturate(${random.chance(0.3) ? random.between(0, 0.7) : 1}) brightness(${random.between(0.6, 1.3)})`
  context.translate(left + (across * scale) / 2, top + (down * scale) / 2)
  context.scale(random.pick([1, -1]) * scale, scale)
  if (isTurned) context.rotate(Math.PI / 2)
  context.drawImage(contextOf(photograph).canvas, -photograph.width / 2, -photograph.height / 2)
  context.restore()
}
