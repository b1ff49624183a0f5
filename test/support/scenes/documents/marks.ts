import { hsl, sealRed, vivid } from './ink.ts'
import type { Box, Sheet } from './sheet.ts'
import { digits, hanzi, phrase } from './words.ts'
import { write } from './write.ts'

/** A round seal: a ring, words along it and a star or a word in the middle. */
export function roundSeal(sheet: Sheet, x: number, y: number, radius: number, colour = sealRed(sheet.random)): void {
  const { context, random } = sheet
  context.save()
  context.translate(x, y)
  context.rotate(random.between(-0.4, 0.4))
  context.strokeStyle = colour
  context.lineWidth = radius * random.between(0.05, 0.1)
  circle(sheet, 0, 0, radius)
  context.stroke()
  if (random.chance(0.25)) {
    context.lineWidth = radius * 0.03
    circle(sheet, 0, 0, radius * 0.88)
    context.stroke()
  }
  context.fillStyle = colour
  star(sheet, 0, 0, radius * 0.3, 5)
  arcText(sheet, hanzi(random, random.integer(8, 12)), radius * 0.68, radius * 0.26, colour)
  const size = radius * 0.2
  write(sheet, random.chance(0.5) ? hanzi(random, 5) : digits(random, 9), 0, radius * 0.62, {
    size,
    colour,
    align: 'center',
  })
  context.restore()
}

/** Upright words around the top of a circle at the origin. */
function arcText(sheet: Sheet, text: string, radius: number, size: number, colour: string): void {
  const { context } = sheet
  const spread = Math.min(4.4, text.length * 0.42)
  for (const [at, letter] of [...text].entries()) {
    context.save()
    context.rotate((at / (text.length - 1) - 0.5) * spread)
    write(sheet, letter, 0, -radius, { size, colour, align: 'center', face: 'song', bold: true })
    context.restore()
  }
}

export function circle(sheet: Sheet, x: number, y: number, radius: number): void {
  sheet.context.beginPath()
  sheet.context.arc(x, y, radius, 0, 2 * Math.PI)
}

export function star(sheet: Sheet, x: number, y: number, radius: number, points: number, depth = 0.4): void {
  const { context } = sheet
  context.beginPath()
  for (let at = 0; at < points * 2; at++) {
    const angle = (at / points) * Math.PI - Math.PI / 2
    const reach = at % 2 === 0 ? radius : radius * depth
    context.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
  }
  context.closePath()
  context.fill()
}

/** A boxed or oval stamp such as PAID or RECEIVED, askew. */
export function boxStamp(sheet: Sheet, x: number, y: number, width: number): void {
  const { context, random } = sheet
  const colour = random.chance(0.6) ? sealRed(random) : hsl(random.between(210, 270), 60, 42, random.between(0.4, 0.8))
  const height = width * random.between(0.25, 0.5)
  context.save()
  context.translate(x, y)
  context.rotate(random.between(-0.5, 0.5))
  context.strokeStyle = colour
  context.lineWidth = width * 0.03
  context.beginPath()
  if (random.chance(0.4)) context.ellipse(0, 0, width / 2, height / 2, 0, 0, 2 * Math.PI)
  else context.roundRect(-width / 2, -height / 2, width, height, random.chance(0.5) ? 1 : 0)
  context.stroke()
  const text = random.chance(0.5) ? hanzi(random, random.integer(2, 4)) : phrase(random, 'latin', 6).toUpperCase()
  write(sheet, text, 0, height * 0.18, { size: height * 0.5, colour, align: 'center', bold: true, room: width * 0.85 })
  context.restore()
}

/** A name in one run of the pen: a tall first letter, a tail of small waves, a flourish. */
export function signature(sheet: Sheet, box: Box, colour: string): void {
  const { context, random } = sheet
  const base = box.y + box.height * 0.75
  const slant = random.between(0, 0.6) * box.height
  context.strokeStyle = colour
  context.lineWidth = Math.max(0.25, random.between(0.03, 0.06) * box.height)
  context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(box.x + slant * 0.3, base)
  const turns = random.integer(4, 11)
  const step = box.width / turns
  for (let turn = 0; turn < turns; turn++) {
    const tall = turn === 0 || random.chance(0.2)
    const [x, rise] = [box.x + turn * step, box.height * (tall ? random.between(0.7, 1.3) : random.between(0.1, 0.4))]
    const fall = random.chance(0.15) ? box.height * 0.4 : random.between(-0.08, 0.08) * box.height
    const lean = x + slant * (rise / box.height)
    context.bezierCurveTo(
      lean + step * 0.2,
      base - rise,
      lean + step * random.between(-0.4, 0.6),
      base - rise * 1.1,
      x + step * 0.5,
      base,
    )
    context.quadraticCurveTo(x + step * 0.7, base + fall, x + step, base - box.height * 0.05)
  }
  if (random.chance(0.4)) {
    const under = base + box.height * random.between(0.05, 0.3)
    context.bezierCurveTo(
      box.x + box.width * 1.2,
      under,
      box.x,
      under - box.height * 0.2,
      box.x + box.width * random.next(),
      under,
    )
  }
  context.stroke()
}

/** A company's mark: a few plain shapes, or a letter in one. */
export function logo(sheet: Sheet, x: number, y: number, side: number, colour = vivid(sheet.random)): void {
  const { context, random } = sheet
  const kind = random.integer(0, 5)
  context.fillStyle = colour
  if (kind === 0) context.fillRect(x, y, side, side)
  if (kind === 1 || kind === 5) {
    circle(sheet, x + side / 2, y + side / 2, side / 2)
    context.fill()
  }
  if (kind === 2) star(sheet, x + side / 2, y + side / 2, side / 2, random.integer(3, 9), random.between(0.3, 0.8))
  if (kind >= 3 && kind < 5) {
    for (let part = 0; part < 3; part++) {
      context.fillStyle = part === 0 ? colour : vivid(random)
      circle(sheet, x + side * (0.25 + part * 0.25), y + side * (part === 1 ? 0.3 : 0.65), side * 0.28)
      context.fill()
    }
  }
  if (kind > 1) return
  const letter = phrase(random, 'latin', 1).charAt(0)
  write(sheet, letter, x + side / 2, y + side * 0.78, {
    size: side * 0.8,
    colour: '#fff',
    align: 'center',
    bold: true,
    face: 'sans',
  })
}
