import { hsl } from '../documents/ink.ts'
import { fillBox, type Sheet, whole } from '../documents/sheet.ts'
import { texture } from '../layers/texture.ts'

/** Woven or knitted, plain, striped or checked, with folds. */
export function paintCloth(sheet: Sheet): void {
  const { random } = sheet
  const hue = random.between(0, 360)
  fillBox(sheet, whole(sheet), hsl(hue, random.between(0, 65), random.between(12, 90)))
  const pattern = random.next()
  if (pattern < 0.45) stripes(sheet, hue)
  if (pattern < 0.25) {
    sheet.context.save()
    sheet.context.transform(0, 1, 1, 0, 0, 0)
    stripes({ ...sheet, width: sheet.height, height: sheet.width }, hue)
    sheet.context.restore()
  } else if (pattern > 0.85) dots(sheet, hue)
  texture(sheet, {
    tile: 'weave',
    size: random.between(12, 90),
    strength: random.between(0.1, 0.5),
    angle: random.pick([0, 0, 0.785]),
  })
  if (random.chance(0.5)) texture(sheet, { tile: 'grain', size: 60, strength: random.between(0.05, 0.3) })
  if (random.chance(0.6)) folds(sheet)
}

function stripes(
  {
    context,
    random,
    width,
    height,
  }: {
    readonly context: Sheet['context']
    readonly random: Sheet['random']
    readonly width: number
    readonly height: number
  },
  hue: number,
): void {
  const period = random.between(4, 60)
  const bands = Array.from({ length: random.integer(1, 3) }, () => ({
    fill: hsl(
      random.chance(0.5) ? hue : random.between(0, 360),
      random.between(0, 60),
      random.between(10, 92),
      random.between(0.3, 0.8),
    ),
    from: random.next() * period,
    breadth: period * random.between(0.08, 0.5),
  }))
  for (let y = -period; y < height; y += period) {
    for (const { fill, from, breadth } of bands) {
      context.fillStyle = fill
      context.fillRect(0, y + from, width, breadth)
    }
  }
}

function dots({ context, random, width, height }: Sheet, hue: number): void {
  const period = Math.max(random.between(8, 40), width / 60)
  const radius = period * random.between(0.1, 0.35)
  context.fillStyle = hsl(hue + random.between(60, 300), random.between(0, 60), random.between(20, 95), 0.8)
  for (let y = 0, row = 0; y < height; y += period, row++) {
    for (let x = (row % 2) * (period / 2); x < width; x += period) {
      context.beginPath()
      context.arc(x, y, radius, 0, 2 * Math.PI)
      context.fill()
    }
  }
}

/** Soft ridges of light and shadow. */
function folds({ context, random, width, height, pixel }: Sheet): void {
  context.save()
  context.globalCompositeOperation = 'soft-light'
  for (let count = random.integer(1, 6); count > 0; count--) {
    const breadth = random.between(6, 50)
    context.filter = `blur(${(breadth / pixel / 4).toFixed(1)}px)`
    context.lineWidth = breadth
    const [x, y] = [random.next() * width, random.next() * height]
    const angle = random.between(0, Math.PI)
    const reach = Math.max(width, height)
    const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach]
    for (const [shift, level] of [
      [-breadth / 2, 0],
      [breadth / 2, 255],
    ] as const) {
      context.strokeStyle = `rgb(${level} ${level} ${level} / ${random.between(0.3, 0.9)})`
      context.beginPath()
      context.moveTo(x - dx, y - dy + shift)
      context.quadraticCurveTo(x + random.between(-80, 80), y + random.between(-80, 80) + shift, x + dx, y + dy + shift)
      context.stroke()
    }
  }
  context.restore()
}
