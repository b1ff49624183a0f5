import type { Random } from '../random.ts'
import { squareCode } from './codes.ts'
import { nationalEmblem } from './emblem.ts'
import { borderOf, drawFrame, type Frame, planFrame, tintInside } from './frames.ts'
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
  const cream = hsl(random.between(38, 55), random.between(25, 75), random.between(86, 96))
  fillBox(sheet, whole(sheet), random.chance(0.6) ? cream : fineStock(random).fill)
  if (random.chance(0.45)) tintInside(sheet, frame, random.chance(0.7) ? cream : fineStock(random).fill)
  const margin = Math.max(frame.across, frame.down) + frame.breadth * 1.2
  const area = inset(whole(sheet), margin)
  if (random.chance(0.7)) securityPattern(sheet, area, random.between(30, 55), random.between(0.1, 0.4))
  drawFrame(sheet, frame)
  const unit = Math.min(width, height) / 210
  if (random.chance(0.2)) nationalEmblem(sheet, width / 2, height * 0.55, 34 * unit, random.between(0.06, 0.14))
  heading(sheet, margin, unit)
  if (width > height) wideFields(sheet, margin, unit)
  else tallFields(sheet, margin, unit)
  const radius = random.between(15, 20) * unit
  const at = width * (width > height ? 0.76 : 0.66) + random.normal() * 5 * unit
  const date = { size: 5 * unit, colour: '#222' }
  write(sheet, chineseDate(random), width * 0.68, height - margin - 10 * unit, date)
  if (random.chance(0.92)) roundSeal(sheet, at, height - margin - radius * random.between(1.1, 1.8), radius)
  if (random.chance(0.6)) footnotes(sheet, frame, unit)
  wearPaper(sheet)
}

function heading(sheet: Sheet, margin: number, unit: number): void {
  const { random, width } = sheet
  const middle = width / 2
  nationalEmblem(sheet, middle, margin + 16 * unit, random.between(9, 13) * unit)
  const bold = {
    colour: '#1c1a18',
    face: 'song',
    bold: true,
    align: 'center',
    spacing: random.between(0.1, 0.4),
  } as const
  write(sheet, '营业执照', middle, margin + 50 * unit, { ...bold, size: random.between(14, 21) * unit })
  const copy = { size: 6 * unit, colour: '#222', align: 'center' } as const
  if (random.chance(0.6))
    write(sheet, random.pick(['（副本）', '（副 本）', '（1-1）']), middle, margin + 60 * unit, copy)
  const small = { size: random.between(3.4, 4.4) * unit, colour: '#222', room: width * 0.27 }
  const code = `统一社会信用代码 99${digits(random, 8)}MA${digits(random, 6)}`
  write(sheet, code, margin + 8 * unit, margin + random.between(22, 34) * unit, small)
  const side = random.between(18, 27) * unit
  if (random.chance(0.88)) squareCode(sheet, width - margin - side - 9 * unit, margin + 14 * unit, side)
}

/** Small print in the margin below the border. */
function footnotes(sheet: Sheet, frame: Frame, unit: number): void {
  const { random, width, height } = sheet
  const size = Math.min(3 * unit, frame.down * 0.4)
  const style = { size, colour: hsl(0, 0, random.between(20, 55)) }
  const y = height - frame.down * 0.35
  write(sheet, `国家企业信用信息公示系统 ${hanzi(random, 14)}`, frame.across, y, style)
  write(sheet, hanzi(random, random.integer(8, 16)), width - frame.across, y, { ...style, align: 'right' })
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
