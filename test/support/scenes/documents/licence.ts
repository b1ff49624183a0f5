import type { Random } from '../random.ts'
import { squareCode } from './codes.ts'
import { nationalEmblem } from './emblem.ts'
import { borderOf, drawFrame, type Frame, planFrame } from './frames.ts'
import { fineStock, hsl } from './ink.ts'
import { roundSeal } from './marks.ts'
import { securityPattern } from './patterns.ts'
import { type Design, fillBox, inset, type Sheet, sheetShape, whole } from './sheet.ts'
import { wearPaper } from './wear.ts'
import { chineseDate, company, digits, hanzi, personName } from './words.ts'
import { write, writeLines } from './write.ts'

/** The business licence: landscape since 2019, upright before. */
export function designLicence(random: Random): Design {
  const long = random.pick([297, 297, 420])
  const short = long / Math.SQRT2
  const millimetres = random.chance(0.68) ? ([long, short] as const) : ([short, long] as const)
  const colour = random.chance(0.75)
    ? hsl(random.between(34, 50), random.between(40, 80), random.between(40, 66))
    : hsl(random.between(350, 368), random.between(50, 80), random.between(40, 62))
  const frame = planFrame(random, short, ['ornate', 'ornate', 'banded', 'thick', 'double'], colour)
  return {
    millimetres,
    shape: sheetShape(random),
    border: borderOf(frame, millimetres),
    paint: (sheet) => paint(sheet, frame),
  }
}

function paint(sheet: Sheet, frame: Frame): void {
  const { random, width, height } = sheet
  fillBox(
    sheet,
    whole(sheet),
    random.chance(0.8)
      ? hsl(random.between(40, 55), random.between(25, 75), random.between(88, 96))
      : fineStock(random).fill,
  )
  const margin = Math.max(frame.across, frame.down) + frame.breadth * 1.2
  if (random.chance(0.7))
    securityPattern(sheet, inset(whole(sheet), margin), random.between(30, 55), random.between(0.1, 0.4))
  drawFrame(sheet, frame)
  const unit = Math.min(width, height) / 210
  const middle = width / 2
  if (random.chance(0.3)) nationalEmblem(sheet, middle, height * 0.55, 34 * unit, 0.12)
  nationalEmblem(sheet, middle, margin + 16 * unit, 12 * unit)
  const heading = {
    size: random.between(14, 21) * unit,
    colour: '#1c1a18',
    face: 'song',
    bold: true,
    align: 'center',
    spacing: 0.25,
  } as const
  write(sheet, '营业执照', middle, margin + 50 * unit, heading)
  if (random.chance(0.6))
    write(sheet, random.pick(['（副本）', '（副 本）', '（1-1）']), middle, margin + 60 * unit, {
      size: 6 * unit,
      colour: '#222',
      align: 'center',
    })
  write(sheet, `统一社会信用代码 99${digits(random, 8)}MA${digits(random, 6)}`, margin + 8 * unit, margin + 40 * unit, {
    size: 3.6 * unit,
    colour: '#222',
    room: width * 0.27,
  })
  squareCode(sheet, width - margin - 34 * unit, margin + 18 * unit, 24 * unit)
  if (width > height) wideFields(sheet, margin, unit)
  else tallFields(sheet, margin, unit)
  const radius = 17 * unit
  roundSeal(sheet, width * (width > height ? 0.76 : 0.66), height - margin - radius * random.between(1.3, 1.8), radius)
  write(sheet, chineseDate(random), width * 0.68, height - margin - 10 * unit, { size: 5 * unit, colour: '#222' })
  wearPaper(sheet)
}

const LEFT = ['名    称', '类    型', '法定代表人', '经营范围']
const RIGHT = ['注册资本', '成立日期', '营业期限', '住    所', '登记机关']

function row(sheet: Sheet, name: string, value: string, x: number, y: number, size: number): void {
  write(sheet, name, x, y, { size, colour: hsl(20, 15, 22), bold: true, face: 'hei' })
  write(sheet, value, x + size * 5.6, y, { size, colour: '#1a1a1a', face: 'song' })
}

function entryFor(random: Random, name: string): string {
  if (name.startsWith('名')) return company(random)
  if (name === '法定代表人') return personName(random, 'chinese')
  if (name.endsWith('日期')) return chineseDate(random)
  if (name === '注册资本') return `${random.pick(['壹', '叁', '伍'])}佰万元整`
  return hanzi(random, random.integer(4, 13))
}

function wideFields(sheet: Sheet, margin: number, unit: number): void {
  const { random, width } = sheet
  const size = random.between(4.4, 5.4) * unit
  const top = margin + 76 * unit
  LEFT.forEach((name, at) => {
    if (name !== '经营范围') row(sheet, name, entryFor(random, name), margin + 14 * unit, top + at * 13 * unit, size)
  })
  const y = top + 3 * 13 * unit
  write(sheet, '经营范围', margin + 14 * unit, y, { size, colour: hsl(20, 15, 22), bold: true })
  const box = { x: margin + 14 * unit + size * 5.6, y: y - size, width: width * 0.28, height: 40 * unit }
  writeLines(sheet, box, random.integer(2, 6), {
    size: size * 0.9,
    colour: '#1a1a1a',
    face: 'song',
    script: 'chinese',
    leading: 1.4,
  })
  RIGHT.slice(0, 4).forEach((name, at) => {
    row(sheet, name, entryFor(random, name), width * 0.54, top + at * 13 * unit, size)
  })
  write(sheet, '登记机关', width * 0.6, top + 66 * unit, { size: size * 1.2, colour: '#222', bold: true })
}

function tallFields(sheet: Sheet, margin: number, unit: number): void {
  const { random } = sheet
  const size = random.between(5, 6.4) * unit
  const top = margin + 84 * unit
  const step = random.between(13, 15) * unit
  for (const [at, name] of [...LEFT.slice(0, 3), ...RIGHT.slice(0, 4)].entries()) {
    row(sheet, name, entryFor(random, name), margin + 18 * unit, top + at * step, size)
  }
}
