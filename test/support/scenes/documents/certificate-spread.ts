import { nationalEmblem } from './emblem.ts'
import { fineStock, hsl, textInk } from './ink.ts'
import { roundSeal } from './marks.ts'
import { securityPattern } from './patterns.ts'
import { portrait } from './portrait.ts'
import { type Box, fillBox, inset, type Sheet, strokeBox, whole } from './sheet.ts'
import { wearPaper } from './wear.ts'
import { chineseDate, digits, hanzi, personName } from './words.ts'
import { write, writeLines } from './write.ts'

/** An opened booklet: a photo and facts on the left page, the text on the right, a fold between. */
export function paintSpread(sheet: Sheet): void {
  const { random, width, height } = sheet
  fillBox(sheet, whole(sheet), fineStock(random).fill)
  const left: Box = { x: 0, y: 0, width: width / 2, height }
  const right: Box = { ...left, x: width / 2 }
  const edge = height * random.between(0.03, 0.08)
  const colour = hsl(random.pick([0, 40, 200, 350]), random.between(30, 70), random.between(40, 65))
  const framed = random.chance(0.7)
  for (const page of [left, right]) {
    if (random.chance(0.7)) securityPattern(sheet, inset(page, edge), random.between(0, 360), random.between(0.08, 0.3))
    if (framed) strokeBox(sheet, inset(page, edge), colour, random.between(0.4, 2))
  }
  facts(sheet, inset(left, edge * 1.6))
  prose(sheet, inset(right, edge * 1.6))
  fold(sheet)
  wearPaper(sheet)
}

/** Where the two pages meet: shade on both sides of a dark line. */
function fold(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  const reach = width * random.between(0.01, 0.05)
  const gradient = context.createLinearGradient(width / 2 - reach, 0, width / 2 + reach, 0)
  const shade = (strength: number) => `rgb(30 25 20 / ${strength})`
  const strength = random.between(0.15, 0.55)
  gradient.addColorStop(0, shade(0))
  gradient.addColorStop(0.49, shade(strength * 0.6))
  gradient.addColorStop(0.5, shade(strength))
  gradient.addColorStop(0.51, shade(strength * 0.4))
  gradient.addColorStop(1, shade(0))
  fillBox(sheet, { x: width / 2 - reach, y: 0, width: 2 * reach, height }, gradient)
}

function facts(sheet: Sheet, page: Box): void {
  const { random } = sheet
  const unit = page.height / 100
  const colour = textInk(random)
  const middle = page.x + page.width / 2
  if (random.chance(0.3)) {
    nationalEmblem(sheet, middle, page.y + 30 * unit, 16 * unit)
    write(sheet, hanzi(random, 5), middle, page.y + 66 * unit, {
      size: 9 * unit,
      colour,
      face: 'song',
      bold: true,
      align: 'center',
    })
    return
  }
  portrait(sheet, { x: middle - 13 * unit, y: page.y + 6 * unit, width: 26 * unit, height: 36 * unit }, 'colour')
  if (random.chance(0.5)) roundSeal(sheet, middle + 12 * unit, page.y + 40 * unit, 11 * unit)
  for (let row = 0; row < 5; row++) {
    const text = `${hanzi(random, 3)}：${random.chance(0.5) ? digits(random, 10) : personName(random, 'chinese')}`
    write(sheet, text, page.x + page.width * 0.12, page.y + (56 + row * 8) * unit, { size: 4.4 * unit, colour })
  }
}

function prose(sheet: Sheet, page: Box): void {
  const { random } = sheet
  const unit = page.height / 100
  const colour = textInk(random)
  const style = { colour, face: 'song', align: 'center', room: page.width * 0.9 } as const
  write(
    sheet,
    random.pick(['毕业证书', '学位证书', '结业证书', '荣誉证书', '资格证书']),
    page.x + page.width / 2,
    page.y + 16 * unit,
    { ...style, size: 10 * unit, bold: true, spacing: 0.3 },
  )
  const box = { ...page, y: page.y + 26 * unit, height: 40 * unit }
  writeLines(sheet, box, random.integer(3, 6), {
    size: 5 * unit,
    colour,
    face: 'song',
    script: 'chinese',
    leading: 1.7,
  })
  write(sheet, chineseDate(random), page.x + page.width * 0.7, page.y + 92 * unit, {
    ...style,
    size: 4.4 * unit,
    room: page.width * 0.5,
  })
  if (random.chance(0.8)) roundSeal(sheet, page.x + page.width * 0.7, page.y + 82 * unit, 13 * unit)
}
