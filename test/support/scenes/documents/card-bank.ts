import { anyStock, inkOn } from './card-stock.ts'
import { chip } from './codes.ts'
import { hsl, vivid } from './ink.ts'
import { circle, logo, signature } from './marks.ts'
import { fillBox, type Sheet } from './sheet.ts'
import { digits, personName, phrase, pickScript, title } from './words.ts'
import { pickFace, write } from './write.ts'

export function paintBankFront(sheet: Sheet): void {
  const { random, width, height } = sheet
  const stock = anyStock(sheet, 0.85)
  const ink = inkOn(stock, sheet)
  const script = pickScript(random)
  const face = pickFace(random, script)
  const upright = height > width
  logo(sheet, 6, 5, 9, vivid(random))
  write(sheet, title(random, script), 17, 12, { size: 5, colour: ink, face, bold: true, room: width - 24 })
  if (random.chance(0.85)) chip(sheet, upright ? width / 2 - 6 : 9, upright ? 24 : 19)
  const number = Array.from({ length: 4 }, () => digits(random, 4)).join(' ')
  if (random.chance(0.75))
    write(sheet, number, 8, height * 0.68, {
      size: 6,
      colour: ink,
      face: random.pick(['mono', 'sans']),
      room: width - 16,
    })
  write(sheet, `${digits(random, 2)}/${digits(random, 2)}`, width * 0.45, height * 0.8, {
    size: 3,
    colour: ink,
    face: 'mono',
  })
  if (random.chance(0.7))
    write(sheet, personName(random, 'latin').toUpperCase(), 8, height * 0.92, { size: 3.6, colour: ink, face: 'sans' })
  network(sheet)
}

/** Two discs or a word in the corner, where the payment network stands. */
function network(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  const [x, y] = [width - 15, height - 9]
  if (random.chance(0.5)) {
    for (const side of [-3, 3]) {
      context.fillStyle = hsl(random.between(0, 360), 80, 50, 0.85)
      circle(sheet, x + side, y, 5)
      context.fill()
    }
    return
  }
  fillBox(sheet, { x: x - 8, y: y - 5, width: 18, height: 10 }, random.chance(0.5) ? '#fff' : vivid(random))
  write(sheet, phrase(random, 'latin', 4).toUpperCase(), x + 1, y + 1.8, {
    size: 5,
    colour: hsl(225, 60, 30),
    face: 'sans',
    bold: true,
    slanted: true,
    align: 'center',
    room: 15,
  })
}

export function paintBankBack(sheet: Sheet): void {
  const { random, width, height } = sheet
  const ink = inkOn(anyStock(sheet, 0.55), sheet)
  const script = pickScript(random)
  fillBox(
    sheet,
    { x: 0, y: random.between(3.5, 7), width, height: random.between(9.5, 12.7) },
    hsl(random.pick([0, 0, 20, 220]), random.between(0, 25), random.between(5, 18)),
  )
  const panel = {
    x: random.between(3, 9),
    y: height * 0.4,
    width: width * random.between(0.5, 0.72),
    height: random.between(6.5, 9),
  }
  fillBox(sheet, panel, hsl(45, random.between(0, 20), random.between(90, 99)))
  if (random.chance(0.6)) signature(sheet, { ...panel, x: panel.x + 4, width: panel.width * 0.6 }, '#222a44')
  write(sheet, digits(random, 3), panel.x + panel.width + 2, panel.y + 5, {
    size: 3.4,
    colour: ink,
    face: 'mono',
    slanted: true,
  })
  const lines = random.integer(2, 5)
  for (let at = 0; at < lines; at++) {
    write(sheet, phrase(random, script, random.integer(20, 40)), 5, height * 0.68 + at * 3, {
      size: 1.9,
      colour: ink,
      face: pickFace(random, script),
      room: width * 0.7,
    })
  }
  if (random.chance(0.5)) logo(sheet, width - 16, height - 14, 10)
}
