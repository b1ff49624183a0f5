import { nationalEmblem } from '../scenes/documents/emblem.ts'
import { borderOf, drawFrame, planFrame } from '../scenes/documents/frames.ts'
import { hsl } from '../scenes/documents/ink.ts'
import { roundSeal } from '../scenes/documents/marks.ts'
import { securityPattern } from '../scenes/documents/patterns.ts'
import { type Design, fillBox, inset, SHARP, type Sheet, whole } from '../scenes/documents/sheet.ts'
import { write } from '../scenes/documents/write.ts'
import type { Random } from '../scenes/random.ts'
import type { Setting } from './identity-specimen.ts'
import type { InventedCompany } from './invent-company.ts'
import { drawSquareCode, type SquareCode } from './square-code.ts'

/** The business licence of 2019, A3 across. */
export function licenceSpecimen(
  company: InventedCompany,
  square: SquareCode,
  random: Random,
  { text, digits }: Setting,
): Design {
  const millimetres = [420, 297] as const
  const colour = hsl(random.between(34, 50), random.between(40, 80), random.between(40, 66))
  const frame = planFrame(random, 297, ['ornate', 'banded', 'double'], colour)
  return {
    millimetres,
    shape: SHARP,
    border: borderOf(frame, millimetres),
    paint(sheet) {
      fillBox(sheet, whole(sheet), hsl(random.between(38, 55), random.between(25, 75), random.between(90, 96)))
      securityPattern(sheet, inset(whole(sheet), 30), 45, random.between(0.08, 0.25))
      drawFrame(sheet, frame)
      paintHeading(sheet, company, square, digits)
      paintFields(sheet, company, text)
      roundSeal(sheet, 320, 235, 24)
    },
  }
}

function paintHeading(sheet: Sheet, { code }: InventedCompany, square: SquareCode, digits: Setting['digits']): void {
  nationalEmblem(sheet, 210, 45, 17)
  const heading = { size: 32, colour: '#1c1a18', face: 'song', bold: true, align: 'center', spacing: 0.2 } as const
  write(sheet, '营业执照', 210, 98, heading)
  write(sheet, '（副 本）', 210, 112, { size: 8, colour: '#222', align: 'center', face: 'song' })
  write(sheet, '统一社会信用代码', 38, 66, { size: 7, colour: '#222', bold: true, face: 'song' })
  write(sheet, code, 38, 77, { size: 7, colour: '#222', bold: true, face: digits })
  drawSquareCode(sheet, square, 334, 36, 46)
  const small = { size: 4.2, colour: '#333', face: 'song' } as const
  write(sheet, '扫描二维码登录‘国家企业', 332, 92, small)
  write(sheet, '信用信息公示系统’了解更多', 332, 99, small)
}

const SCOPE =
  '许可项目：第二类增值电信业务；互联网信息服务。一般项目：技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广；软件开发；广告制作；广告发布。'

function paintFields(sheet: Sheet, company: InventedCompany, face: Setting['text']): void {
  const row = (label: string, value: string, x: number, y: number) => {
    write(sheet, label, x, y, { size: 7.2, colour: hsl(20, 15, 20), bold: true, face })
    write(sheet, value, x + 44, y, { size: 7, colour: '#1a1a1a', face })
  }
  row('名　　　称', company.name, 38, 138)
  row('类　　　型', company.type, 38, 155)
  row('法定代表人', company.head, 38, 172)
  row('经 营 范 围', '', 38, 189)
  for (let line = 0; line * SCOPE_LENGTH < SCOPE.length; line++) {
    const part = SCOPE.slice(line * SCOPE_LENGTH, (line + 1) * SCOPE_LENGTH)
    write(sheet, part, 82, 189 + line * 11, { size: 6.6, colour: '#1a1a1a', face })
  }
  row('注 册 资 本', company.capital, 232, 138)
  row('成 立 日 期', written(company.from), 232, 155)
  if (company.to) {
    const until = company.to === 'long-term' ? '长期' : written(company.to)
    row('营 业 期 限', `${written(company.from)}至${until}`, 232, 172)
  }
  row('住　　　所', company.address, 232, 189)
  write(sheet, '登 记 机 关', 240, 240, { size: 8, colour: '#222', face })
}

const SCOPE_LENGTH = 17

function written(date: string): string {
  const [year, month, day] = date.split('-')
  return `${year}年${month}月${day}日`
}
