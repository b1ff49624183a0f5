import { hsl } from '../documents/ink.ts'
import { type Box, fillBox, type Sheet, whole, within } from '../documents/sheet.ts'
import { texture } from '../layers/texture.ts'

interface Timber {
  readonly hue: number
  readonly saturation: number
  readonly lightness: number
  readonly figure: number
}

/** Boards side by side, or one board as wide as the table; grain, knots and gaps. */
export function paintWood(sheet: Sheet): void {
  const { random, width, height } = sheet
  const timber = pickTimber(sheet)
  if (random.chance(0.4)) {
    board(sheet, whole(sheet), timber)
    return
  }
  const breadth = random.between(40, 180)
  const gap = random.pick([0.3, 0.6, 1, 3]) * random.between(0.5, 1.5)
  for (let y = -random.next() * breadth; y < height; y += breadth) {
    let x = random.chance(0.5) ? 0 : -random.next() * 900
    while (x < width) {
      const length = random.between(500, 1200)
      board(
        sheet,
        { x, y, width: length, height: breadth },
        { ...timber, lightness: timber.lightness * random.between(0.86, 1.14) },
      )
      joint(sheet, { x, y, width: length, height: breadth }, gap)
      x += length
    }
  }
}

function pickTimber({ random }: Sheet): Timber {
  const [hue, saturation, lightness] = random.pick([
    [28, 45, 42],
    [32, 50, 58],
    [22, 40, 24],
    [36, 45, 72],
    [14, 48, 28],
    [30, 12, 45],
    [34, 22, 80],
    [25, 25, 14],
  ] as const)
  return {
    hue: hue + random.between(-5, 5),
    saturation: saturation * random.between(0.7, 1.2),
    lightness: lightness * random.between(0.85, 1.15),
    figure: random.between(0.1, 0.6),
  }
}

function board(sheet: Sheet, box: Box, { hue, saturation, lightness, figure }: Timber): void {
  const { random } = sheet
  within(sheet, box, 0, () => {
    fillBox(sheet, box, hsl(hue, saturation, Math.min(92, lightness)))
    const size = random.between(150, 420)
    texture(sheet, {
      tile: 'rings',
      size: [size * random.between(2.5, 6), size * 0.5],
      strength: figure,
      mode: 'overlay',
    })
    texture(sheet, {
      tile: 'fibres',
      size: [size * 2, random.between(40, 130)],
      strength: figure * random.between(0.3, 0.9),
    })
    if (random.chance(0.4)) for (let count = random.integer(1, 3); count > 0; count--) knot(sheet, box, hue, lightness)
  })
}

function knot({ context, random }: Sheet, box: Box, hue: number, lightness: number): void {
  const [x, y] = [box.x + random.next() * box.width, box.y + random.next() * box.height]
  const radius = random.between(3, 14)
  context.save()
  context.translate(x, y)
  context.scale(random.between(1.2, 2.2), 1)
  for (let ring = 5; ring > 0; ring--) {
    context.fillStyle = hsl(hue - 4, 45, lightness * random.between(0.3, 0.9), 0.45)
    context.beginPath()
    context.arc(0, 0, (radius * ring) / 5, 0, 2 * Math.PI)
    context.fill()
  }
  context.restore()
}

/** The shadow in a gap, and the light on the rounded edge beside it. */
function joint({ context, random }: Sheet, { x, y, width, height }: Box, gap: number): void {
  context.fillStyle = `rgb(20 12 6 / ${random.between(0.4, 0.9)})`
  context.fillRect(x, y, width, gap)
  context.fillRect(x, y, gap, height)
  context.fillStyle = 'rgb(255 240 220 / 0.15)'
  context.fillRect(x, y + gap, width, gap)
}
