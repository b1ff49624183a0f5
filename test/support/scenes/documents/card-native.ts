import { chip } from './codes.ts'
import { nationalEmblem } from './emblem.ts'
import { blend, hsl, sealRed } from './ink.ts'
import { securityPattern } from './patterns.ts'
import { portrait } from './portrait.ts'
import { fillBox, line, type Sheet, strokeBox, whole } from './sheet.ts'
import { chineseDate, date, digits, hanzi, identityNumber, personName } from './words.ts'
import { write } from './write.ts'

/** Other cards of China that people photograph: licences to drive, vehicle papers, social security, permits. */
export function paintNative(sheet: Sheet): void {
  const kind = sheet.random.next()
  if (kind < 0.45) drivingLicence(sheet)
  else if (kind < 0.75) socialSecurity(sheet)
  else permit(sheet)
}

const DRIVER = ['姓名', '性别', '住址', '出生日期', '初次领证日期', '准驾车型']
const VEHICLE = ['号牌号码', '车辆类型', '所有人', '住址', '品牌型号', '发动机号码', '注册日期']

/** Ruled rows under a bold title, a red square seal at the foot, a photo or none. */
function drivingLicence(sheet: Sheet): void {
  const { random, context, width, height } = sheet
  const unit = Math.min(width, height) / 60
  const tint = hsl(random.between(20, 220), random.between(0, 18), random.between(88, 98))
  fillBox(sheet, whole(sheet), tint)
  if (random.chance(0.6)) securityPattern(sheet, whole(sheet), random.between(120, 230), random.between(0.1, 0.35))
  const driver = random.chance(0.55)
  const heading = `中华人民共和国机动车${driver ? '驾驶证' : '行驶证'}`
  const ink = hsl(0, 0, random.between(8, 26))
  write(sheet, heading, width / 2, 8 * unit, {
    size: 5 * unit,
    colour: ink,
    bold: true,
    align: 'center',
    room: width * 0.86,
  })
  const text = driver ? `证号 ${identityNumber(random)}` : `Vehicle License ${digits(random, 6)}`
  write(sheet, text, width * 0.3, 14.5 * unit, { size: 3.4 * unit, colour: ink })
  context.strokeStyle = hsl(0, 0, random.between(20, 60))
  context.lineWidth = Math.max(0.2, sheet.pixel * 0.6)
  const rows = driver ? DRIVER : VEHICLE
  rows.forEach((name, at) => {
    const y = (21 + at * (34 / rows.length)) * unit
    const x = at >= 3 ? width * 0.27 : 5 * unit
    write(sheet, name, x, y, { size: 2.5 * unit, colour: ink })
    const value = name.endsWith('日期') ? date(random) : hanzi(random, random.integer(2, 8))
    write(sheet, value, x + 15 * unit, y, { size: 3 * unit, colour: ink, face: 'song' })
    line(sheet, [x, y + unit], [width * (driver ? 0.7 : 0.94), y + unit])
  })
  if (driver)
    portrait(sheet, { x: width * 0.74, y: 22 * unit, width: 20 * unit, height: 28 * unit }, 'colour', { plain: true })
  squareSeal(sheet, 5 * unit, 38 * unit, 17 * unit)
}

/** Four columns of two signs, as old seals have them. */
function squareSeal(sheet: Sheet, x: number, y: number, side: number): void {
  const { random } = sheet
  const colour = sealRed(random)
  strokeBox(sheet, { x, y, width: side, height: side }, colour, side * 0.035)
  for (let row = 0; row < 3; row++) {
    write(sheet, hanzi(random, 4), x + side * 0.08, y + side * (0.31 + row * 0.3), {
      size: side * 0.21,
      colour,
      face: 'song',
      bold: true,
    })
  }
}

function socialSecurity(sheet: Sheet): void {
  const { random, context, width, height } = sheet
  const unit = Math.min(width, height) / 54
  const hue = random.pick([200, 190, 215, 30, 350])
  const colours = [
    hsl(hue, random.between(25, 60), random.between(70, 88)),
    hsl(hue + 20, 30, 95),
    hsl(hue - 20, 45, random.between(70, 88)),
  ]
  fillBox(sheet, whole(sheet), blend(context, [width, height], random.between(0, 1.5), colours))
  securityPattern(sheet, whole(sheet), hue, random.between(0.1, 0.35))
  const ink = hsl(220, 20, 14)
  nationalEmblem(sheet, 9 * unit, 8 * unit, 5 * unit)
  const name = random.pick(['社会保障卡', '医疗保险卡', '居民健康卡', '市民卡', '学生证', '工作证'])
  write(sheet, `${hanzi(random, random.integer(2, 3))}省${name}`, 17 * unit, 10 * unit, {
    size: 5 * unit,
    colour: ink,
    bold: true,
  })
  entries(sheet, unit, ink)
  const band = random.chance(0.5)
  if (band) fillBox(sheet, { x: 0, y: height - 8 * unit, width, height: 8 * unit }, hsl(hue, 60, 40))
  const bank = `${hanzi(random, 2)}银行 ${digits(random, 4)} ${digits(random, 4)} ${digits(random, 4)}`
  write(sheet, bank, 6 * unit, height - 2.6 * unit, { size: 3 * unit, colour: band ? '#fff' : ink })
}

/** The holder's face, at either side, and who that is. */
function entries(sheet: Sheet, unit: number, ink: string): void {
  const { random, width } = sheet
  const onRight = random.chance(0.4)
  const photo = { x: onRight ? width - 26 * unit : 5 * unit, y: 16 * unit, width: 20 * unit, height: 26 * unit }
  portrait(sheet, photo, 'colour', { plain: true })
  if (!onRight && random.chance(0.7)) chip(sheet, width - 20 * unit, 17 * unit)
  const x = onRight ? 6 * unit : 29 * unit
  const rows = [
    `姓名 ${personName(random, 'chinese')}`,
    `社会保障号码 ${identityNumber(random)}`,
    `卡号 ${digits(random, 9)}`,
    `发卡日期 ${chineseDate(random)}`,
  ]
  rows.forEach((text, at) => {
    write(sheet, text, x, (21 + at * 6.5) * unit, { size: 3 * unit, colour: ink })
  })
}

/** A permit to travel: strong tints, a big pale emblem, the photo at the left. */
function permit(sheet: Sheet): void {
  const { random, context, width, height } = sheet
  const unit = Math.min(width, height) / 54
  const hue = random.pick([210, 260, 330, 20, 170])
  const colours = [
    hsl(hue, 40, random.between(70, 88)),
    hsl(hue + 60, 45, 90),
    hsl(hue + 120, 35, random.between(76, 90)),
  ]
  fillBox(sheet, whole(sheet), blend(context, [width, height], random.between(-0.6, 0.6), colours))
  securityPattern(sheet, whole(sheet), hue, random.between(0.2, 0.5))
  nationalEmblem(sheet, width * 0.6, height * 0.5, 14 * unit, 0.18)
  const ink = hsl(hue, 40, 16)
  write(
    sheet,
    random.pick(['往来港澳通行证', '外国人永久居留身份证', '台湾居民来往大陆通行证']),
    width * 0.34,
    8 * unit,
    { size: 4.2 * unit, colour: ink, bold: true, room: width * 0.62 },
  )
  portrait(
    sheet,
    { x: 5 * unit, y: 11 * unit, width: 23 * unit, height: 30 * unit },
    random.chance(0.8) ? 'colour' : 'grey',
  )
  if (random.chance(0.5))
    portrait(sheet, { x: width - 15 * unit, y: 28 * unit, width: 11 * unit, height: 14 * unit }, 'ghost')
  for (let row = 0; row < 5; row++) {
    const y = (15 + row * 6) * unit
    write(sheet, hanzi(random, 3), width * 0.36, y, { size: 2 * unit, colour: hsl(hue, 50, 40) })
    write(
      sheet,
      random.chance(0.5) ? date(random) : personName(random, 'latin').toUpperCase(),
      width * 0.36,
      y + 3 * unit,
      { size: 2.8 * unit, colour: ink, face: 'sans' },
    )
  }
  write(sheet, `C${digits(random, 8)}`, 6 * unit, height - 5 * unit, { size: 4 * unit, colour: ink, face: 'mono' })
}
