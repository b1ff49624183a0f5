import type { Random } from '../random.ts'
import { type Box, fillBox, line, type Sheet, strokeBox } from './sheet.ts'
import { digits, label, phrase, type Script } from './words.ts'
import { type Face, write } from './write.ts'

/** What one form keeps throughout. */
export interface FormManner {
  readonly script: Script
  readonly face: Face
  readonly ink: string
  readonly rule: string
  readonly thickness: number
  readonly size: number
  readonly filling: string
  readonly byHand: boolean
  readonly header: string
}

/** Columns under a header row, with entries in some cells. */
export function table(sheet: Sheet, manner: FormManner, room: Box): number {
  const { random } = sheet
  const row = manner.size * random.between(1.6, 3)
  const rows = Math.min(Math.floor(room.height / row), random.integer(3, 16))
  const columns = random.integer(2, 7)
  const edges = columnEdges(random, room, columns)
  if (random.chance(0.6)) fillBox(sheet, { ...room, height: row }, manner.header)
  sheet.context.strokeStyle = manner.rule
  sheet.context.lineWidth = manner.thickness
  for (let at = 0; at <= rows; at++) line(sheet, [room.x, room.y + at * row], [room.x + room.width, room.y + at * row])
  if (random.chance(0.85)) for (const x of edges) line(sheet, [x, room.y], [x, room.y + rows * row])
  const density = random.between(0.15, 0.85)
  for (let at = 0; at < rows * columns && at < 70; at++) {
    if (at >= columns && !random.chance(density)) continue
    const left = edges[at % columns] ?? room.x
    const right = edges[(at % columns) + 1] ?? left
    cell(
      sheet,
      manner,
      { x: left, y: room.y + Math.floor(at / columns) * row, width: right - left, height: row },
      at < columns,
    )
  }
  return room.y + rows * row
}

function columnEdges(random: Random, room: Box, columns: number): readonly number[] {
  const weights = Array.from({ length: columns }, () => random.between(0.5, 2))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let x = room.x
  return [x, ...weights.map((weight) => (x += (weight / total) * room.width))]
}

function cell(sheet: Sheet, manner: FormManner, box: Box, isHeader: boolean): void {
  const { random } = sheet
  const text = isHeader
    ? label(random, manner.script)
    : random.chance(0.5)
      ? digits(random, random.integer(1, 7))
      : label(random, manner.script)
  const colour = isHeader ? manner.ink : manner.filling
  const face = !isHeader && manner.byHand ? 'script' : manner.face
  write(sheet, text, box.x + manner.size * 0.5, box.y + box.height * 0.5 + manner.size * 0.36, {
    size: manner.size,
    colour,
    face,
    bold: isHeader,
    room: box.width - manner.size,
  })
}

/** Labels, each with a line to write on. */
export function fields(sheet: Sheet, manner: FormManner, room: Box): number {
  const { random, context } = sheet
  const step = manner.size * random.between(2, 3.2)
  const columns = random.integer(1, 3)
  const rows = Math.min(random.integer(2, 8), Math.floor(room.height / step))
  const width = room.width / columns
  for (let at = 0; at < rows * columns; at++) {
    const [x, y] = [room.x + (at % columns) * width, room.y + (Math.floor(at / columns) + 0.8) * step]
    write(sheet, label(random, manner.script), x, y, {
      size: manner.size,
      colour: manner.ink,
      face: manner.face,
      room: width * 0.32,
    })
    context.strokeStyle = manner.rule
    context.lineWidth = manner.thickness * 0.7
    line(sheet, [x + width * 0.35, y + manner.size * 0.2], [x + width * 0.95, y + manner.size * 0.2])
    const style = {
      size: manner.size * 1.1,
      colour: manner.filling,
      face: manner.byHand ? 'script' : manner.face,
      room: width * 0.55,
    } as const
    if (random.chance(0.7))
      write(sheet, phrase(random, manner.script, random.integer(3, 12)), x + width * 0.37, y, style)
  }
  return room.y + rows * step
}

export function checks(sheet: Sheet, manner: FormManner, room: Box): number {
  const { random } = sheet
  const step = manner.size * 2
  const rows = Math.min(random.integer(2, 6), Math.floor(room.height / step))
  const columns = random.integer(1, 4)
  for (let at = 0; at < rows * columns; at++) {
    const x = room.x + (at % columns) * (room.width / columns)
    const y = room.y + (Math.floor(at / columns) + 0.8) * step
    strokeBox(
      sheet,
      { x, y: y - manner.size * 0.85, width: manner.size, height: manner.size },
      manner.rule,
      manner.thickness,
    )
    if (random.chance(0.35))
      write(sheet, random.pick(['✓', '×', '√']), x, y, { size: manner.size * 1.2, colour: manner.filling })
    write(sheet, phrase(random, manner.script, random.integer(3, 10)), x + manner.size * 1.6, y, {
      size: manner.size,
      colour: manner.ink,
      face: manner.face,
      room: room.width / columns - manner.size * 2,
    })
  }
  return room.y + rows * step
}

/** Big ruled boxes with a caption in the corner of each. */
export function boxes(sheet: Sheet, manner: FormManner, room: Box): number {
  const { random } = sheet
  const height = Math.min(room.height, manner.size * random.between(4, 14))
  const columns = random.integer(1, 3)
  for (let at = 0; at < columns; at++) {
    const box = { x: room.x + (at * room.width) / columns, y: room.y, width: room.width / columns, height }
    if (random.chance(0.25)) fillBox(sheet, box, manner.header)
    strokeBox(sheet, box, manner.rule, manner.thickness * 1.4)
    write(sheet, label(random, manner.script), box.x + manner.size * 0.4, box.y + manner.size * 1.2, {
      size: manner.size * 0.8,
      colour: manner.ink,
      face: manner.face,
    })
    if (random.chance(0.6))
      write(sheet, phrase(random, manner.script, 8), box.x + manner.size, box.y + height * 0.7, {
        size: manner.size * 1.2,
        colour: manner.filling,
        face: manner.byHand ? 'script' : manner.face,
        room: box.width - manner.size * 2,
      })
  }
  return room.y + height
}
