/** The light, 0 to 1, that a level of sRGB from 0 to 255 stands for (IEC 61966-2-1). */
export function toLinear(level: number): number {
  const value = level / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** The level of sRGB, 0 to 255 and not rounded, for light from 0 to 1. */
export function fromLinear(light: number): number {
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055)
}
