import type { Lab } from '../../core/evidence.ts'

/** A colour in CIE Lab under D65 as browsers write it: their own `lab()` means D50, and is younger than many phones. */
export function cssColour([lightness, a, b]: Lab): string {
  const y = (lightness + 16) / 116
  const [x, z] = [y + a / 500, y - b / 200]
  const [X, Y, Z] = [0.95047 * cubed(x), cubed(y), 1.08883 * cubed(z)]
  const channels = [
    3.2404542 * X - 1.5371385 * Y - 0.4985314 * Z,
    -0.969266 * X + 1.8760108 * Y + 0.041556 * Z,
    0.0556434 * X - 0.2040259 * Y + 1.0572252 * Z,
  ]
  return `rgb(${channels.map(toByte).join(' ')})`
}

export function distanceBetween(first: Lab, second: Lab): number {
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2])
}

function cubed(value: number): number {
  return value > 6 / 29 ? value ** 3 : (value - 4 / 29) * 3 * (6 / 29) ** 2
}

/** By how much the darker of two colours is darker, 0 to 1. */
export function darkerBy([first]: Lab, [second]: Lab): number {
  return 1 - Math.max(0, Math.min(first, second)) / Math.max(1, first, second)
}

/** The sRGB curve. */
function toByte(light: number): number {
  const clipped = Math.min(1, Math.max(0, light))
  return Math.round(255 * (clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055))
}
