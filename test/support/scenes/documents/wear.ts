import { blend, hsl } from './ink.ts'
import { fillBox, inset, line, type Sheet, strokeBox, whole } from './sheet.ts'
import { pickScript } from './words.ts'
import { writeLines } from './write.ts'

/** What years in a pocket or a drawer do to a sheet of paper. */
export function wearPaper(sheet: Sheet): void {
  const { random } = sheet
  if (random.chance(0.06)) showThrough(sheet)
  if (random.chance(0.16)) folds(sheet)
  if (random.chance(0.06)) stains(sheet)
  if (random.chance(0.12)) crumple(sheet)
  if (random.chance(0.12)) age(sheet)
  if (random.chance(0.05)) copied(sheet)
  if (random.chance(0.05)) withoutColour(sheet)
}

/** What a wallet does to plastic. */
export function wearCard(sheet: Sheet): void {
  const { random } = sheet
  if (random.chance(0.25)) scratches(sheet)
  if (random.chance(0.15)) age(sheet)
  if (random.chance(0.18)) rim(sheet)
}

/** Creases of a letter folded to fit its envelope: a dark side and a light one. */
function folds(sheet: Sheet): void {
  const { random, width, height } = sheet
  const across = random.pick([[0.5], [0.333, 0.667], [0.25, 0.5, 0.75], []])
  const down = across.length === 0 || random.chance(0.3) ? [0.5] : []
  const strength = random.between(0.08, 0.35)
  const wobble = () => random.between(-0.006, 0.006)
  for (const share of across)
    crease(sheet, [0, (share + wobble()) * height], [width, (share + wobble()) * height], strength)
  for (const share of down)
    crease(sheet, [(share + wobble()) * width, 0], [(share + wobble()) * width, height], strength)
}

function crease(sheet: Sheet, from: readonly [number, number], to: readonly [number, number], strength: number): void {
  const { context } = sheet
  const breadth = Math.max(sheet.width / 400, sheet.pixel)
  context.lineWidth = breadth
  context.strokeStyle = `rgb(60 55 50 / ${strength})`
  line(sheet, from, to)
  context.strokeStyle = `rgb(255 255 255 / ${strength * 1.5})`
  line(sheet, [from[0] + breadth, from[1] + breadth], [to[0] + breadth, to[1] + breadth])
}

function crumple(sheet: Sheet): void {
  const { random, width, height } = sheet
  const place = (): readonly [number, number] => [random.next() * width, random.next() * height]
  for (let count = random.integer(4, 16); count > 0; count--) {
    const from = place()
    const reach = width * random.between(0.05, 0.3)
    const angle = random.between(0, 6.3)
    crease(
      sheet,
      from,
      [from[0] + Math.cos(angle) * reach, from[1] + Math.sin(angle) * reach],
      random.between(0.04, 0.14),
    )
  }
}

function stains(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  for (let count = random.integer(1, 4); count > 0; count--) {
    const [x, y, radius] = [random.next() * width, random.next() * height, width * random.between(0.02, 0.16)]
    const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
    const hue = random.between(25, 45)
    gradient.addColorStop(0, hsl(hue, 50, 50, random.between(0.02, 0.2)))
    gradient.addColorStop(0.85, hsl(hue, 50, 45, random.between(0.03, 0.3)))
    gradient.addColorStop(1, hsl(hue, 50, 50, 0))
    fillBox(sheet, whole(sheet), gradient)
  }
}

/** The print of the other side, mirrored and faint. */
function showThrough(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  context.save()
  context.translate(width, 0)
  context.scale(-1, 1)
  const box = inset(whole(sheet), width * 0.1, height * random.between(0.08, 0.3))
  const colour = `rgb(40 40 50 / ${random.between(0.03, 0.12)})`
  writeLines(sheet, box, random.integer(4, 26), {
    size: width * 0.019,
    colour,
    script: pickScript(random),
    leading: 1.6,
  })
  context.restore()
}

/** A copy in black and white. */
function withoutColour(sheet: Sheet): void {
  const { context } = sheet
  context.save()
  context.globalCompositeOperation = 'saturation'
  fillBox(sheet, whole(sheet), '#777')
  context.restore()
}

/** Yellowed or greyed towards one side. */
function age(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  const tint = (strength: number) =>
    hsl(random.between(28, 50), random.between(10, 60), random.between(40, 70), strength)
  const colours = [tint(random.between(0.05, 0.22)), tint(0.01), tint(random.between(0, 0.12))]
  fillBox(sheet, whole(sheet), blend(context, [width, height], random.between(0, 6.3), colours))
}

/** The dark edges and specks that a copier adds. */
function copied(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  const breadth = width * random.between(0.004, 0.02)
  context.fillStyle = `rgb(30 30 30 / ${random.between(0.3, 0.8)})`
  if (random.chance(0.5)) context.fillRect(0, 0, breadth, height)
  else context.fillRect(0, 0, width, breadth)
  for (let count = 30; count > 0; count--) {
    context.fillRect(random.next() * width, random.next() * height, width / 400, width / 400)
  }
}

function scratches(sheet: Sheet): void {
  const { context, random, width, height } = sheet
  context.lineWidth = Math.max(0.12, sheet.pixel * 0.5)
  for (let count = random.integer(3, 14); count > 0; count--) {
    context.strokeStyle = `rgb(${random.chance(0.7) ? '255 255 255' : '40 40 40'} / ${random.between(0.08, 0.4)})`
    const [x, y] = [random.next() * width, random.next() * height]
    line(sheet, [x, y], [x + random.normal() * width * 0.1, y + random.normal() * height * 0.1])
  }
}

/** The edge of a lamination, or of plastic worn white or grimy. */
export function rim(sheet: Sheet): void {
  const { random } = sheet
  const breadth = random.between(0.5, 2.4)
  const light = random.chance(0.7)
  strokeBox(
    sheet,
    inset(whole(sheet), breadth / 2),
    light ? `rgb(250 252 255 / ${random.between(0.2, 0.75)})` : 'rgb(90 80 70 / 0.25)',
    breadth,
  )
}
