import type { Random } from '../random.ts'
import { coatOfArms } from './emblem.ts'
import { blend, hsl, penInk } from './ink.ts'
import { roundSeal, signature } from './marks.ts'
import { securityPattern } from './patterns.ts'
import { picture } from './picture.ts'
import { portrait } from './portrait.ts'
import { type Design, fillBox, type Shape, type Sheet, whole } from './sheet.ts'
import { wearCard } from './wear.ts'
import { date, digits, label, machineReadable, personName, pickScript, type Script, title } from './words.ts'
import { write } from './write.ts'

/** The data page alone: its outer corners are round, those at the seam of the booklet sharp. */
export function designPassport(random: Random): Design {
  const radius = random.between(2, 4)
  const radii = random.pick([
    [0, 0, radius, radius],
    [radius, radius, 0, 0],
    [radius, radius, radius, radius],
    [0, 0, 0, 0],
  ] as const)
  const shape: Shape = { radii }
  return { millimetres: [125, 88], shape, paint }
}

function paint(sheet: Sheet): void {
  const { random, width, height, context } = sheet
  const hue = random.between(0, 360)
  const colours = [
    hsl(hue, random.between(10, 45), random.between(80, 93)),
    hsl(hue + random.between(30, 160), random.between(10, 45), random.between(82, 94)),
  ]
  fillBox(sheet, whole(sheet), blend(context, [width, height], random.between(0, 6.3), colours))
  context.save()
  context.globalAlpha = random.between(0.08, 0.3)
  if (random.chance(0.3)) picture(sheet, whole(sheet))
  context.restore()
  securityPattern(sheet, whole(sheet), hue, random.between(0.15, 0.5))
  if (random.chance(0.5)) securityPattern(sheet, whole(sheet), hue + 90, random.between(0.1, 0.3))
  if (random.chance(0.4))
    coatOfArms(sheet, width * 0.6, height * 0.4, 20, [hsl(hue, 30, 65, 0.25), hsl(hue + 60, 30, 70, 0.25)])
  const script = pickScript(random)
  const right = random.chance(0.12)
  fields(sheet, script, right ? 8 : 46)
  const photo = { x: right ? 86 : 7, y: random.between(16, 22), width: 34, height: 43 }
  portrait(sheet, photo, random.chance(0.75) ? 'colour' : 'grey')
  if (random.chance(0.4)) portrait(sheet, { x: right ? 66 : 102, y: 36, width: 14, height: 19 }, 'ghost')
  if (random.chance(0.25)) roundSeal(sheet, photo.x + 34, photo.y + 36, 11)
  readableZone(sheet)
  if (random.chance(0.6)) seam(sheet)
  wearCard(sheet)
}

/** The page sinks into shade, or shines, where it is bound at its top. */
function seam(sheet: Sheet): void {
  const { context, random, width } = sheet
  const reach = random.between(2, 9)
  const gradient = context.createLinearGradient(0, 0, 0, reach)
  const tone = random.chance(0.75) ? '25 22 20' : '255 255 255'
  gradient.addColorStop(0, `rgb(${tone} / ${random.between(0.15, 0.6)})`)
  gradient.addColorStop(1, `rgb(${tone} / 0)`)
  fillBox(sheet, { x: 0, y: 0, width, height: reach }, gradient)
}

function fields(sheet: Sheet, script: Script, x: number): void {
  const { random } = sheet
  const ink = hsl(random.between(200, 250), 20, random.between(10, 25))
  const small = {
    size: 1.9,
    colour: hsl(random.between(200, 240), random.between(10, 50), random.between(30, 50)),
    face: 'sans',
  } as const
  write(sheet, title(random, script), 8, 11, {
    size: 5,
    colour: random.chance(0.5) ? ink : hsl(350, 60, 38),
    bold: true,
    room: 60,
  })
  write(sheet, `${random.pick(['E', 'G', 'P', 'K'])}${digits(random, 8)}`, 118, 11, {
    size: 5,
    colour: ink,
    face: 'mono',
    align: 'right',
  })
  for (let row = 0; row < 6; row++) {
    const y = 19 + row * 8
    const columns = row < 2 ? 1 : 2
    for (let column = 0; column < columns; column++) {
      write(sheet, `${label(random, script)} / ${label(random, 'latin')}`, x + column * 32, y, { ...small, room: 29 })
      const value =
        row < 2
          ? personName(random, 'latin').toUpperCase()
          : random.chance(0.5)
            ? date(random)
            : label(random, 'latin').toUpperCase()
      write(sheet, value, x + column * 32, y + 3.6, { size: 3.1, colour: ink, face: 'sans', room: 40 })
    }
  }
  if (random.chance(0.5)) signature(sheet, { x: x + 36, y: 58, width: 26, height: 6 }, penInk(random))
}

function readableZone(sheet: Sheet): void {
  const { random, width, height } = sheet
  if (random.chance(0.5))
    fillBox(sheet, { x: 0, y: height - 22, width, height: 22 }, `rgb(255 255 255 / ${random.between(0.3, 0.95)})`)
  machineReadable(random, 2, 44).forEach((text, at) => {
    write(sheet, text, 5, height - 13 + at * 7, { size: 4.1, colour: '#1c1c20', face: 'mono', room: width - 10 })
  })
}
