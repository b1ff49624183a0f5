import type { Random } from '../random.ts'

export function hsl(hue: number, saturation: number, lightness: number, alpha = 1): string {
  return `hsl(${hue.toFixed(0)} ${saturation.toFixed(1)}% ${lightness.toFixed(1)}% / ${alpha.toFixed(3)})`
}

/** What a document is made of: its ink depends on whether it is dark. */
export interface Stock {
  readonly fill: string
  readonly dark: boolean
}

/** Paper: mostly white to cream, sometimes tinted. */
export function paperStock(random: Random): Stock {
  const kind = random.next()
  if (kind < 0.5) return paper(random.between(0, 360), random.between(0, 4), random.between(94.5, 100))
  if (kind < 0.62) return paper(random.between(200, 230), random.between(5, 30), random.between(92, 97))
  if (kind < 0.8) return paper(random.between(34, 58), random.between(15, 60), random.between(86, 97))
  if (kind < 0.86) return paper(random.between(45, 60), random.between(55, 95), random.between(70, 86))
  if (kind < 0.9) return paper(random.between(330, 360), random.between(35, 80), random.between(80, 92))
  if (kind < 0.95) return paper(random.between(90, 220), random.between(25, 60), random.between(76, 92))
  if (kind < 0.98) return paper(0, random.between(0, 6), random.between(68, 90))
  return paper(random.between(25, 38), random.between(25, 45), random.between(55, 72))
}

/** Paper of certificates: white, cream or a pale tint, never strong. */
export function fineStock(random: Random): Stock {
  if (random.chance(0.45)) return paper(random.between(38, 56), random.between(20, 70), random.between(90, 97))
  if (random.chance(0.6)) return paper(random.between(0, 360), random.between(0, 5), random.between(94, 100))
  return paper(random.between(0, 360), random.between(15, 45), random.between(88, 95))
}

const paper = (hue: number, saturation: number, lightness: number): Stock => ({
  fill: hsl(hue, saturation, lightness),
  dark: false,
})

/** Toner, ink of a pen, or a faint ribbon. */
export function textInk(random: Random): string {
  if (random.chance(0.62)) return hsl(random.between(200, 260), random.between(0, 20), random.between(6, 22))
  if (random.chance(0.3)) return hsl(random.between(215, 245), random.between(40, 80), random.between(18, 38))
  if (random.chance(0.3)) return hsl(random.between(0, 360), random.between(20, 60), random.between(18, 32))
  return hsl(random.between(0, 360), random.between(0, 15), random.between(38, 68))
}

export function penInk(random: Random): string {
  const kind = random.next()
  if (kind < 0.45) return hsl(random.between(212, 242), random.between(50, 90), random.between(22, 45))
  if (kind < 0.85) return hsl(random.between(200, 260), random.between(0, 15), random.between(8, 32))
  if (kind < 0.95) return hsl(0, 0, random.between(40, 66))
  return hsl(random.pick([355, 150, 280]), random.between(50, 85), random.between(30, 45))
}

/** A colour for bands, logos and rules. */
export function vivid(random: Random): string {
  return hsl(random.between(0, 360), random.between(45, 95), random.between(25, 58))
}

export function pale(random: Random, alpha = 1): string {
  return hsl(random.between(0, 360), random.between(15, 60), random.between(82, 95), alpha)
}

export function deep(random: Random): string {
  return hsl(random.between(0, 360), random.between(15, 80), random.between(8, 28))
}

export const sealRed = (random: Random, alpha = random.between(0.45, 0.92)): string =>
  hsl(random.between(352, 366), random.between(68, 88), random.between(44, 54), alpha)

/** A straight blend across the box from its top left, at the angle given in radians. */
export function blend(
  context: OffscreenCanvasRenderingContext2D,
  size: readonly [number, number],
  angle: number,
  colours: readonly string[],
): CanvasGradient {
  const [width, height] = size
  const reach = (Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle))) / 2
  const across = Math.cos(angle) * reach
  const down = Math.sin(angle) * reach
  const [x, y] = [width / 2, height / 2]
  const gradient = context.createLinearGradient(x - across, y - down, x + across, y + down)
  colours.forEach((colour, at) => {
    gradient.addColorStop(at / Math.max(1, colours.length - 1), colour)
  })
  return gradient
}
