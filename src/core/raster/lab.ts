import { toLinear } from './linear-light.ts'

/** CIE Lab under D65 of one sRGB colour, channels whole numbers from 0 to 255: lightness 0 to 100, then the two opponent colours. */
export function labOf(red: number, green: number, blue: number): readonly [L: number, a: number, b: number] {
  const r = linear(red)
  const g = linear(green)
  const b = linear(blue)
  // IEC 61966-2-1, rows divided by the white point of D65.
  const x = compress((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = compress(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = compress((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function linear(channel: number): number {
  return LINEAR[channel] ?? 0
}

/** The sRGB curve for each of the 256 values that a channel can have. */
const LINEAR = Float64Array.from({ length: 256 }, (_, channel) => toLinear(channel))

function compress(t: number): number {
  return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116
}

/** Red, green and blue light, 0 to 1, of a colour in CIE Lab; what no screen can show lies outside. */
export function lightOf([lightness, a, b]: readonly [L: number, a: number, b: number]): readonly number[] {
  const y = (lightness + 16) / 116
  const [X, Y, Z] = [0.95047 * expand(y + a / 500), expand(y), 1.08883 * expand(y - b / 200)]
  // The inverse of the rows above (IEC 61966-2-1).
  return [
    3.2406 * X - 1.5372 * Y - 0.4986 * Z,
    -0.9689 * X + 1.8758 * Y + 0.0415 * Z,
    0.0557 * X - 0.204 * Y + 1.057 * Z,
  ]
}

function expand(t: number): number {
  return t ** 3 > 0.008856 ? t ** 3 : (t - 16 / 116) / 7.787
}
