import { hsl } from '../documents/ink.ts'
import { fillBox, type Sheet, whole, within } from '../documents/sheet.ts'
import { texture } from '../layers/texture.ts'

/** Floor or wall tiles with joints, each of a slightly other shade. */
export function paintTiles(sheet: Sheet): void {
  const { random, width, height } = sheet
  const side = random.between(25, 220)
  const [across, down] = [side, side * random.pick([1, 1, 1, 0.5, 0.33])]
  const joint = random.between(1.2, 5)
  const [hue, saturation, lightness] = [
    random.pick([30, 40, 210, 20, 160]),
    random.between(0, 30),
    random.between(25, 92),
  ]
  fillBox(sheet, whole(sheet), hsl(40, random.between(0, 15), random.between(25, 85)))
  const isBonded = random.chance(0.25)
  const isChequered = random.chance(0.15)
  const stain = random.pick(['clouds', 'leather', 'fibres'] as const)
  for (let row = -1, y = -random.next() * down; y < height; y += down, row++) {
    for (
      let column = -1, x = -across + (isBonded && row % 2 === 0 ? across / 2 : 0);
      x < width;
      x += across, column++
    ) {
      const shade = isChequered && (row + column) % 2 === 0 ? 0.45 : random.between(0.96, 1.04)
      const box = { x, y, width: across - joint, height: down - joint }
      fillBox(sheet, box, hsl(hue, saturation, Math.min(98, lightness * shade)))
      sheet.context.fillStyle = 'rgb(255 255 255 / 0.12)'
      sheet.context.fillRect(x, y, across - joint, joint * 0.3)
    }
  }
  texture(sheet, { tile: stain, size: random.between(150, 500), strength: random.between(0.03, 0.2) })
}

/** Polished stone: clouds and veins. */
export function paintStone(sheet: Sheet): void {
  const { random } = sheet
  fillBox(sheet, whole(sheet), hsl(random.between(0, 360), random.between(0, 18), random.between(12, 88)))
  texture(sheet, {
    tile: 'clouds',
    size: random.between(60, 350),
    strength: random.between(0.15, 0.5),
    angle: random.between(0, 3),
  })
  if (random.chance(0.6))
    texture(sheet, {
      tile: 'leather',
      size: random.between(200, 600),
      strength: random.between(0.1, 0.45),
      angle: random.between(0, 3),
    })
  if (random.chance(0.6))
    texture(sheet, { tile: 'grain', size: random.between(80, 250), strength: random.between(0.1, 0.6) })
}

/** Chips of stone in cement. */
export function paintTerrazzo(sheet: Sheet): void {
  const { random, width, height } = sheet
  const { context } = sheet
  const lightness = random.between(30, 88)
  fillBox(sheet, whole(sheet), hsl(random.between(0, 360), random.between(0, 12), lightness))
  const hues = [random.between(0, 360), random.between(0, 360), 30]
  const size = random.between(1.5, 9)
  const count = Math.min(4000, (width * height) / (size * size * random.between(2.5, 9)))
  within(sheet, whole(sheet), 0, () => {
    for (let chip = 0; chip < count; chip++) {
      context.fillStyle = hsl(random.pick(hues), random.between(0, 30), random.between(10, 95), random.between(0.5, 1))
      const [x, y] = [random.next() * width, random.next() * height]
      context.beginPath()
      for (let corner = 0; corner < 4; corner++) {
        const angle = corner * 1.57 + random.between(0, 1)
        const reach = size * random.between(0.2, 0.9)
        context.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
      }
      context.fill()
    }
  })
}
