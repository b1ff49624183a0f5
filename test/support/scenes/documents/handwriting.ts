import type { Random } from '../random.ts'
import { paperStock, penInk } from './ink.ts'
import { circle } from './marks.ts'
import { drawRuling } from './ruling.ts'
import { type Design, fillBox, line, type Sheet, sheetShape, whole } from './sheet.ts'
import { scribbleLine } from './strokes.ts'
import { wearPaper } from './wear.ts'
import { phrase, pickScript, type Script } from './words.ts'
import { fitting, write } from './write.ts'

export function designHandwriting(random: Random): Design {
  const [width, height] = random.pick([
    [210, 297],
    [148, 210],
    [182, 257],
    [216, 279],
    [105, 148],
    [130, 210],
    [190, 266],
  ] as const)
  const millimetres = random.chance(0.15) ? ([height, width] as const) : ([width, height] as const)
  return { millimetres, shape: sheetShape(random), paint }
}

function paint(sheet: Sheet): void {
  const { random } = sheet
  fillBox(sheet, whole(sheet), paperStock(random).fill)
  const step = random.between(6, 10.5)
  drawRuling(sheet, step)
  const amount = random.next()
  if (amount > 0.08) writing(sheet, step, amount)
  if (random.chance(0.25)) sketches(sheet, step)
  wearPaper(sheet)
  if (random.chance(0.35)) binding(sheet)
}

/** Lines from the top, or a few large words anywhere. */
function writing(sheet: Sheet, step: number, amount: number): void {
  const { random, width, height } = sheet
  const few = amount < 0.25
  const script = pickScript(random)
  const margin = width * random.between(0.05, few ? 0.4 : 0.2)
  const top = few ? height * random.between(0.05, 0.6) : step * 1.8
  const stride = few ? step * random.between(1, 3.5) : step
  const rows = Math.min(few ? random.integer(1, 4) : random.integer(2, 28), Math.floor((height - top - step) / stride))
  const size = stride * random.between(0.5, 0.85)
  const hand: Hand = {
    script,
    size,
    colour: penInk(random),
    slope: random.normal() * 0.012,
    drawn: random.chance(0.75),
  }
  for (let row = 0; row < rows; row++) {
    const share = random.chance(few ? 0.8 : 0.25) ? random.between(0.2, 0.7) : random.between(0.85, 1)
    writeRow(sheet, margin, top + stride * (row + 1), (width - margin - 8) * share, hand)
    if (random.chance(0.04)) crossOut(sheet, margin, top + stride * (row + 1), hand)
  }
}

interface Hand {
  readonly script: Script
  readonly size: number
  readonly colour: string
  readonly slope: number
  /** Strokes of a pen, not the letters of a font. */
  readonly drawn: boolean
}

function writeRow(sheet: Sheet, x: number, y: number, room: number, hand: Hand): void {
  if (hand.drawn) scribbleLine(sheet, { ...hand, x, y, room })
  else {
    const text = phrase(sheet.random, hand.script, Math.max(2, fitting(hand.script, room, hand.size) - 2))
    write(sheet, text, x, y, { size: hand.size, colour: hand.colour, face: 'script' })
  }
}

function crossOut(sheet: Sheet, x: number, y: number, { size, colour }: Hand): void {
  const { context, random, width } = sheet
  context.strokeStyle = colour
  context.lineWidth = Math.max(sheet.pixel * 0.8, size * 0.1)
  const from = x + width * random.between(0, 0.4)
  line(sheet, [from, y - size * 0.3], [from + width * random.between(0.05, 0.25), y - size * random.between(0.1, 0.5)])
}

/** Boxes, rings and arrows that a hand draws beside its words. */
function sketches(sheet: Sheet, step: number): void {
  const { context, random, width, height } = sheet
  context.strokeStyle = penInk(random)
  context.lineWidth = Math.max(sheet.pixel * 0.8, random.between(0.3, 0.7))
  const wobble = () => random.normal() * 0.8
  for (let count = random.integer(1, 5); count > 0; count--) {
    const [x, y] = [width * random.between(0.08, 0.7), height * random.between(0.08, 0.8)]
    const [across, down] = [step * random.between(2, 9), step * random.between(1, 6)]
    const kind = random.integer(0, 2)
    context.beginPath()
    if (kind === 0) {
      context.moveTo(x, y)
      for (const [right, below] of [
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ] as const) {
        context.lineTo(x + right * across + wobble(), y + below * down + wobble())
      }
    } else if (kind === 1) context.ellipse(x + across / 2, y, across / 2, down / 3, wobble() * 0.1, 0.2, 6.7)
    else {
      context.moveTo(x, y)
      context.quadraticCurveTo(x + across / 2, y - down, x + across, y)
      context.lineTo(x + across - step * 0.5, y - step * 0.6)
    }
    context.stroke()
  }
}

/** Punched holes or the torn row of a spiral; the table shows through them. */
function binding(sheet: Sheet): void {
  const { random, context, width, height } = sheet
  context.save()
  context.globalCompositeOperation = 'destination-out'
  const onTop = random.chance(0.3)
  const length = onTop ? width : height
  const [count, radius] = random.pick([
    [2, 3],
    [4, 2.8],
    [26, 2],
    [30, 2.2],
    [44, 1.4],
  ] as const)
  const depth = count > 4 ? random.between(3, 6) : random.between(9, 13)
  for (let at = 0; at < count; at++) {
    const along = length * (count > 4 ? (at + 0.5) / count : (at + 1.5) / (count + 2))
    circle(sheet, onTop ? along : depth, onTop ? depth : along, Math.min(radius, (length / count) * 0.3))
    context.fill()
  }
  context.restore()
}
