import { hsl } from './ink.ts'
import { type Box, fillBox, type Sheet } from './sheet.ts'

/** A square code with the three marks of a QR code. */
export function squareCode(sheet: Sheet, x: number, y: number, side: number, dark = '#16161a'): void {
  const { context, random } = sheet
  const modules = random.pick([21, 25, 29])
  const unit = side / modules
  fillBox(sheet, { x: x - unit * 2, y: y - unit * 2, width: side + unit * 4, height: side + unit * 4 }, '#fff')
  context.fillStyle = dark
  context.beginPath()
  for (let row = 0; row < modules; row++) {
    for (let column = 0; column < modules; column++) {
      if (random.chance(0.47)) context.rect(x + column * unit, y + row * unit, unit, unit)
    }
  }
  context.fill()
  const far = (modules - 7) * unit
  for (const [across, down] of [
    [0, 0],
    [far, 0],
    [0, far],
  ] as const) {
    for (const [ring, fill] of [
      [0, dark],
      [1, '#fff'],
      [2, dark],
    ] as const) {
      const edge = ring * unit
      fillBox(
        sheet,
        { x: x + across + edge, y: y + down + edge, width: (7 - 2 * ring) * unit, height: (7 - 2 * ring) * unit },
        fill,
      )
    }
  }
}

/** Upright bars of differing widths on white. */
export function barCode(sheet: Sheet, box: Box, dark = '#141416'): void {
  const { context, random } = sheet
  const unit = Math.max(box.width / 140, 0.2)
  fillBox(sheet, { x: box.x - 1, y: box.y - 0.8, width: box.width + 2, height: box.height + 1.6 }, '#fff')
  context.fillStyle = dark
  let x = box.x
  while (x < box.x + box.width - 3 * unit) {
    const bar = random.integer(1, 3) * unit
    context.fillRect(x, box.y, bar, box.height)
    x += bar + random.integer(1, 3) * unit
  }
}

/** Rows of stacked bars, as on the back of many licences. */
export function stackedCode(sheet: Sheet, box: Box): void {
  const rows = sheet.random.integer(5, 10)
  const height = box.height / rows
  for (let row = 0; row < rows; row++) {
    const { context, random } = sheet
    const unit = box.width / 110
    context.fillStyle = '#1a1a1c'
    for (let x = box.x; x < box.x + box.width; x += random.integer(2, 6) * unit) {
      context.fillRect(x, box.y + row * height, random.integer(1, 3) * unit, height)
    }
  }
}

/** The contacts of a smart card, where ISO 7816 puts them. */
export function chip(sheet: Sheet, x: number, y: number): void {
  const { context, random } = sheet
  const [width, height] = [random.between(11, 13.5), random.between(9.5, 12)]
  const gold = random.chance(0.65)
  context.fillStyle = gold
    ? hsl(random.between(38, 48), random.between(45, 70), random.between(55, 70))
    : hsl(220, 5, random.between(68, 82))
  context.beginPath()
  context.roundRect(x, y, width, height, 1.6)
  context.fill()
  context.strokeStyle = gold ? hsl(38, 45, 32) : hsl(220, 5, 40)
  context.lineWidth = 0.25
  context.beginPath()
  for (const row of [0.33, 0.67]) {
    context.moveTo(x, y + height * row)
    context.lineTo(x + width * 0.34, y + height * row)
    context.moveTo(x + width * 0.66, y + height * row)
    context.lineTo(x + width, y + height * row)
  }
  context.roundRect(x + width * 0.34, y + height * 0.15, width * 0.32, height * 0.7, 1)
  context.stroke()
}
