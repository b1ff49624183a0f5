import { hsl } from './ink.ts'
import { type Design, fillBox, inset, type Sheet, strokeBox, whole, within } from './sheet.ts'

type Paint = Design['paint']

/** The same print, smaller, with an unprinted margin around it: the inner edge is stronger than the outer one. */
export function withMargin(paint: Paint, share: number): Paint {
  return (sheet) => {
    const { random, width, height, context } = sheet
    if (!random.chance(share)) {
      paint(sheet)
      return
    }
    const margin = random.between(1, 4.5)
    const box = inset(whole(sheet), margin)
    fillBox(sheet, whole(sheet), marginFill(sheet))
    within(sheet, box, random.pick([0, 0, 2.5]), () => {
      context.translate(margin, margin)
      context.scale(box.width / width, box.height / height)
      paint(sheet)
    })
    if (random.chance(0.3))
      strokeBox(sheet, box, hsl(random.between(0, 360), 40, random.between(15, 60)), random.between(0.2, 0.6))
  }
}

/** White plastic, the milky film of a lamination, or a dark surround. */
function marginFill({ random }: Sheet): string {
  if (random.chance(0.75)) return hsl(random.between(190, 230), random.between(0, 10), random.between(86, 99))
  return hsl(random.between(0, 360), random.between(10, 70), random.between(12, 60))
}
