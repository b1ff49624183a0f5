import type { Random } from '../random.ts'
import { nationalEmblem } from './emblem.ts'
import { blend, hsl } from './ink.ts'
import { waves } from './patterns.ts'
import { portrait } from './portrait.ts'
import { CARD_RADIUS, type Design, fillBox, ID_1, rounded, type Sheet, whole } from './sheet.ts'
import { rim, wearCard } from './wear.ts'
import { chineseDate, digits, hanzi, identityNumber, personName } from './words.ts'
import { write } from './write.ts'

export function designIdentityPortrait(random: Random): Design {
  return { millimetres: sizeOf(random), shape: rounded(CARD_RADIUS), paint: paintPortraitSide }
}

export function designIdentityEmblem(random: Random): Design {
  return { millimetres: sizeOf(random), shape: rounded(CARD_RADIUS), paint: paintEmblemSide }
}

/** The card itself, or the card in a lamination that keeps its shape. */
const sizeOf = (random: Random) => (random.chance(0.92) ? ID_1 : ([88, 57] as const))

/** Pale blue, through pink or green, with the waves that make it hard to copy. */
export function stock(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  const [light, colourful] = [random.between(82, 93), random.between(6, 32)]
  const colours = [
    hsl(random.between(185, 212), colourful, light),
    hsl(random.between(280, 350), colourful * 0.8, light + 2),
    hsl(random.between(180, 215), colourful, light),
  ]
  fillBox(sheet, whole(sheet), blend(context, [width, height], random.between(-0.4, 0.4), colours))
  const strength = random.between(0.08, 0.45)
  waves(sheet, whole(sheet), hsl(204, 40, 58, strength), random.integer(14, 26))
  waves(sheet, whole(sheet), hsl(336, 30, 66, strength * 0.7), random.integer(9, 17))
}

export function finish(sheet: Sheet): void {
  if (sheet.random.chance(0.15)) rim(sheet)
  wearCard(sheet)
}

function paintPortraitSide(sheet: Sheet): void {
  const { random, width, height } = sheet
  stock(sheet)
  const [across, down] = [width / 85.6, height / 54]
  const label = { size: 2.5 * across, colour: hsl(208, random.between(35, 65), random.between(40, 55)) }
  const ink = { size: 3.1 * across, colour: hsl(0, 0, random.between(8, 32)) }
  const row = (name: string, value: string, y: number) => {
    write(sheet, name, 5.5 * across, y * down, label)
    write(sheet, value, 14.5 * across, y * down, ink)
  }
  row('姓名', personName(random, 'chinese'), 8.5)
  row('性别', random.pick(['男', '女']), 15)
  write(sheet, '民族', 23 * across, 15 * down, label)
  write(sheet, random.pick(['汉', '汉', '回', '满', '壮']), 31 * across, 15 * down, ink)
  row('出生', chineseDate(random), 21.5)
  row('住址', hanzi(random, 11), 28)
  write(sheet, hanzi(random, random.integer(4, 11)), 14.5 * across, 32.5 * down, ink)
  if (random.chance(0.4)) write(sheet, hanzi(random, random.integer(1, 6)), 14.5 * across, 37 * down, ink)
  write(sheet, '公民身份号码', 5.5 * across, 48 * down, label)
  const number = { size: 3.7 * across, colour: ink.colour, face: 'sans', spacing: 0.12 } as const
  write(sheet, identityNumber(random), 27 * across, 48.2 * down, number)
  // The card is made with its holder's picture in colour.
  portrait(sheet, { x: 54 * across, y: 6 * down, width: 26 * across, height: 33 * down }, 'colour', { plain: true })
  finish(sheet)
}

/** The battlements of a wall over hills, pale. */
export function wall(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  const phase = random.between(0, 6)
  for (const [top, swing, strength] of [
    [0.6, 0.1, 0.5],
    [0.7, 0.06, 1],
  ] as const) {
    context.fillStyle = hsl(random.between(195, 215), random.between(15, 35), 62, random.between(0.12, 0.45) * strength)
    context.beginPath()
    context.moveTo(0, height * 0.88)
    for (let at = 0; at <= 48; at++) {
      const ridge = top + swing * Math.sin(at * 0.3 + phase) + swing * 0.6 * Math.sin(at * 0.83 + phase * 2)
      context.lineTo((at / 48) * width, height * (ridge + (at % 2 === 0 ? 0 : 0.02)))
    }
    context.lineTo(width, height * 0.88)
    context.fill()
  }
}

function paintEmblemSide(sheet: Sheet): void {
  const { random, width, height } = sheet
  stock(sheet)
  wall(sheet)
  const [across, down] = [width / 85.6, height / 54]
  nationalEmblem(sheet, 12.5 * across, 13.5 * down, 8.2 * across, random.between(0.75, 1))
  const heading = { colour: hsl(0, 0, random.between(8, 26)), bold: true, align: 'center', face: 'hei' } as const
  write(sheet, '中华人民共和国', 51 * across, 12.5 * down, { ...heading, size: 5.6 * across, spacing: 0.14 })
  write(sheet, '居民身份证', 51 * across, 23.5 * down, { ...heading, size: 8 * across, spacing: 0.2 })
  const small = { size: 2.7 * across, colour: heading.colour }
  write(sheet, '签发机关', 19 * across, 42 * down, { ...small, bold: true })
  write(sheet, `${hanzi(random, random.integer(2, 5))}公安局`, 34 * across, 42 * down, small)
  write(sheet, '有效期限', 19 * across, 48.5 * down, { ...small, bold: true })
  const from = random.integer(2004, 2026)
  const day = `.0${random.integer(1, 9)}.1${digits(random, 1)}`
  write(
    sheet,
    `${from}${day}-${random.chance(0.2) ? '长期' : `${from + random.pick([5, 10, 20])}${day}`}`,
    34 * across,
    48.5 * down,
    {
      ...small,
      face: 'sans',
    },
  )
  finish(sheet)
}
