import { hsl, vivid } from '../documents/ink.ts'
import { picture } from '../documents/picture.ts'
import { type Box, fillBox, inset, line, type Sheet, strokeBox, whole } from '../documents/sheet.ts'
import { pickScript } from '../documents/words.ts'
import { writeLines } from '../documents/write.ts'
import { texture } from '../layers/texture.ts'

/** Things indoors and outdoors that have straight edges as documents have, and are none. */
export function paintInterior(sheet: Sheet): void {
  const { random } = sheet
  wall(sheet)
  random.pick([shelf, shelf, windows, windows, screen, screen, pictures, keyboard, blinds, facade, door])(sheet)
}

function wall(sheet: Sheet): void {
  const { random } = sheet
  fillBox(sheet, whole(sheet), hsl(random.between(0, 360), random.between(0, 30), random.between(15, 92)))
  texture(sheet, { tile: 'clouds', size: random.between(200, 500), strength: random.between(0.05, 0.3) })
}

/** Boards full of books, boxes and gaps. */
function shelf(sheet: Sheet): void {
  const { random, width, height } = sheet
  const board = random.between(3, 10)
  const storey = height / random.integer(1, 5)
  const colour = hsl(random.between(15, 45), random.between(5, 50), random.between(15, 85))
  for (let y = -random.next() * storey; y < height; y += storey) {
    for (let x = 0; x < width; ) {
      const across = random.between(5, 34)
      const up = storey * random.between(0.45, 0.92)
      const box = { x, y: y + storey - up, width: across, height: up }
      if (random.chance(0.88)) {
        fillBox(sheet, box, hsl(random.between(0, 360), random.between(0, 80), random.between(10, 92)))
        fillBox(sheet, { ...box, y: box.y + up * 0.15, height: up * random.between(0.02, 0.3) }, vivid(random))
        strokeBox(sheet, box, 'rgb(0 0 0 / 0.4)', 0.8)
      }
      x += across + (random.chance(0.1) ? random.between(5, 40) : 0.5)
    }
    fillBox(sheet, { x: 0, y: y + storey, width, height: board }, colour)
  }
}

/** Panes with a bright outside behind them. */
function windows(sheet: Sheet): void {
  const { random } = sheet
  const frame = hsl(random.between(20, 40), random.between(0, 35), random.pick([18, 45, 92]))
  grid(sheet, random.integer(1, 3), random.integer(1, 3), random.between(4, 22), (pane) => {
    picture(sheet, pane)
    strokeBox(sheet, pane, frame, random.between(2, 9))
  })
}

function facade(sheet: Sheet): void {
  const { random } = sheet
  const glass = hsl(random.between(190, 230), random.between(5, 40), random.between(15, 70))
  grid(sheet, random.integer(3, 8), random.integer(3, 9), random.between(5, 18), (pane) => {
    fillBox(sheet, pane, glass)
    strokeBox(sheet, pane, 'rgb(30 30 30 / 0.6)', 1.2)
  })
  texture(sheet, { tile: 'clouds', size: 300, strength: 0.2 })
}

/** A monitor, a laptop or a telephone with windows open on it. */
function screen(sheet: Sheet): void {
  const { random, width, height } = sheet
  const box = inset(whole(sheet), width * random.between(-0.1, 0.2), height * random.between(-0.1, 0.25))
  fillBox(sheet, inset(box, -random.between(4, 16)), hsl(220, 5, random.pick([6, 10, 20, 80])))
  fillBox(sheet, box, hsl(random.between(0, 360), random.between(0, 60), random.between(8, 96)))
  for (let count = random.integer(1, 4); count > 0; count--) {
    const pane = {
      x: box.x + random.next() * box.width * 0.6,
      y: box.y + random.next() * box.height * 0.6,
      width: box.width * random.between(0.2, 0.7),
      height: box.height * random.between(0.2, 0.7),
    }
    fillBox(sheet, pane, hsl(220, random.between(0, 15), random.pick([98, 96, 12, 20])))
    fillBox(sheet, { ...pane, height: pane.height * 0.08 }, hsl(random.between(0, 360), 30, random.between(20, 90)))
    const size = random.between(3, 7)
    const text = inset({ ...pane, y: pane.y + pane.height * 0.1 }, size)
    writeLines(sheet, text, 30, { script: pickScript(random), size, colour: hsl(210, 20, random.between(30, 60)) })
  }
}

/** Framed pictures, switches and notices. */
function pictures(sheet: Sheet): void {
  const { random } = sheet
  grid(sheet, random.integer(1, 3), random.integer(1, 2), random.between(15, 60), (box) => {
    if (random.chance(0.2)) return
    fillBox(
      sheet,
      inset(box, -random.between(2, 8)),
      hsl(random.between(0, 60), random.between(0, 60), random.pick([8, 25, 50, 90])),
    )
    picture(sheet, box)
  })
}

function keyboard(sheet: Sheet): void {
  const { random } = sheet
  const key = hsl(220, 5, random.pick([10, 16, 88, 94]))
  grid(sheet, random.integer(8, 16), random.integer(4, 7), random.between(1.5, 5), (box) => {
    fillBox(sheet, box, key)
    strokeBox(sheet, box, 'rgb(120 120 120 / 0.5)', 0.6)
  })
}

/** Slats, planks of a fence, bricks or ribs of a radiator. */
function blinds({ context, random, width, height }: Sheet): void {
  const step = random.between(6, 40)
  const isUpright = random.chance(0.5)
  for (let at = 0; at < Math.max(width, height); at += step) {
    context.fillStyle = hsl(random.between(20, 50), random.between(0, 30), random.between(30, 90))
    if (isUpright) context.fillRect(at, 0, step * 0.88, height)
    else context.fillRect(0, at, width, step * 0.88)
  }
}

function door(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  const box = {
    x: width * random.between(0.1, 0.4),
    y: height * random.between(-0.2, 0.2),
    width: width * random.between(0.3, 0.6),
    height: height * 1.3,
  }
  fillBox(sheet, box, hsl(random.between(10, 50), random.between(0, 50), random.between(20, 92)))
  strokeBox(sheet, box, hsl(30, 10, random.between(20, 90)), random.between(3, 9))
  for (const share of [0.1, 0.55]) {
    const panel = { ...inset(box, box.width * 0.15), y: box.y + box.height * share, height: box.height * 0.35 }
    strokeBox(sheet, panel, 'rgb(0 0 0 / 0.35)', 2)
  }
  context.strokeStyle = 'rgb(0 0 0 / 0.4)'
  context.lineWidth = 2
  line(sheet, [0, height * random.between(0.8, 0.95)], [width, height * random.between(0.8, 0.95)])
}

function grid(sheet: Sheet, columns: number, rows: number, gap: number, paint: (box: Box) => void): void {
  const { random, width, height } = sheet
  const [x0, y0] = [width * random.between(-0.15, 0.15), height * random.between(-0.15, 0.15)]
  const scale = random.between(0.8, 1.25)
  const [across, down] = [(width * scale) / columns, (height * scale) / rows]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      paint({
        x: x0 + column * across + gap / 2,
        y: y0 + row * down + gap / 2,
        width: across - gap,
        height: down - gap,
      })
    }
  }
}
