/** Red, green, blue; 0 to 255, sRGB. */
export type Colour = readonly [red: number, green: number, blue: number]

/** The colour, or as much of it as can be read: mixed with the ink until it stands out from the sheet. */
export function legibleOn(colour: Colour, sheet: Colour, ink: Colour, atLeast: number): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, ink, share)
    if (contrast(mixed, sheet) >= atLeast) return mixed
  }
  return ink
}

/** WCAG 2.2: 1 (the same) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(level: number): number {
  const share = level / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function mix(one: Colour, other: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2) => one[index] * (1 - share) + other[index] * share
  return [at(0), at(1), at(2)]
}
