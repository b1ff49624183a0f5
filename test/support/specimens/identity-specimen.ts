import { nationalEmblem } from '../scenes/documents/emblem.ts'
import { finish, stock, wall } from '../scenes/documents/identity.ts'
import { hsl } from '../scenes/documents/ink.ts'
import { portrait } from '../scenes/documents/portrait.ts'
import { CARD_RADIUS, type Design, ID_1, rounded, type Sheet } from '../scenes/documents/sheet.ts'
import { type Face, write } from '../scenes/documents/write.ts'
import type { InventedPerson } from './invent-person.ts'

/** How the variable text is set: real cards have one face, ours are drawn with what a machine has. */
export interface Setting {
  readonly text: Face
  readonly digits: Face
}

export function portraitSpecimen(person: InventedPerson, setting: Setting): Design {
  return { millimetres: ID_1, shape: rounded(CARD_RADIUS), paint: (sheet) => paintPortrait(sheet, person, setting) }
}

export function emblemSpecimen(person: InventedPerson, setting: Setting): Design {
  return { millimetres: ID_1, shape: rounded(CARD_RADIUS), paint: (sheet) => paintEmblem(sheet, person, setting) }
}

/** Places and sizes by GA 461, millimetres; labels are pale blue. */
function paintPortrait(sheet: Sheet, person: InventedPerson, { text, digits }: Setting): void {
  const { random } = sheet
  stock(sheet)
  const label = { size: 2.4, colour: hsl(208, random.between(40, 65), random.between(38, 52)) }
  const ink = { size: 3.1, colour: hsl(0, 0, random.between(5, 25)), face: text }
  const [year, month, date] = person.birthday.split('-').map(Number)
  const row = (name: string, value: string | number | undefined, x: number, valueX: number, y: number) => {
    write(sheet, name, x, y, label)
    write(sheet, String(value), valueX, y, ink)
  }
  row('姓 名', person.name, 6, 14.5, 9.5)
  row('性 别', person.sex, 6, 14.5, 15.8)
  row('民 族', person.people, 22, 30, 15.8)
  row('出 生', year, 6, 14.5, 22)
  row('年', month, 23, 26.5, 22)
  row('月', date, 30.5, 34, 22)
  write(sheet, '日', 38, 22, label)
  write(sheet, '住 址', 6, 28.6, label)
  for (let line = 0; line * ADDRESS_LENGTH < person.address.length; line++) {
    const part = person.address.slice(line * ADDRESS_LENGTH, (line + 1) * ADDRESS_LENGTH)
    write(sheet, part, 14.5, 28.6 + line * 4.3, ink)
  }
  write(sheet, '公民身份号码', 6, 48, label)
  write(sheet, person.number, 28, 48.2, { size: 3.6, colour: ink.colour, face: digits, spacing: 0.13 })
  portrait(sheet, { x: 54, y: 6, width: 26, height: 33 }, 'colour', { plain: true })
  finish(sheet)
}

const ADDRESS_LENGTH = 11

function paintEmblem(sheet: Sheet, person: InventedPerson, { text, digits }: Setting): void {
  const { random } = sheet
  stock(sheet)
  wall(sheet)
  nationalEmblem(sheet, 12.5, 13.5, 8.2, random.between(0.75, 1))
  const heading = { colour: hsl(0, 0, random.between(6, 22)), bold: true, align: 'center' } as const
  write(sheet, '中华人民共和国', 51, 12.5, { ...heading, size: 5.6, spacing: 0.14, face: 'song' })
  write(sheet, '居民身份证', 51, 23.5, { ...heading, size: 8, spacing: 0.2, face: 'song' })
  const label = { size: 2.6, colour: heading.colour, bold: true }
  const ink = { size: 2.9, colour: heading.colour, face: text }
  const dotted = (date: string) => date.replaceAll('-', '.')
  write(sheet, '签发机关', 22, 41.5, label)
  write(sheet, person.authority, 36, 41.5, ink)
  write(sheet, '有效期限', 22, 48.2, label)
  const until = person.to === 'long-term' ? '长期' : dotted(person.to)
  write(sheet, `${dotted(person.from)}-${until}`, 36, 48.2, { ...ink, face: digits })
  finish(sheet)
}
