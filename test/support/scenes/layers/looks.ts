import type { Raster } from '../../../../src/core/model.ts'
import type { Colour } from '../backgrounds/background.ts'

/** Mean colour of a document along its edge; white paper where there is none. */
export function rimColourOf(document: Raster | undefined): Colour {
  if (!document) return [246, 246, 244]
  const { width, height, data } = document
  const sums = [0, 0, 0]
  const inset = Math.round(0.04 * Math.min(width, height))
  const steps = 80
  for (let step = 0; step < steps; step++) {
    const share = (step + 0.5) / steps
    const column = step % 2 === 0 ? inset : width - 1 - inset
    const at = (Math.floor(share * height) * width + column) * 4
    for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0) / steps
  }
  const [red = 0, green = 0, blue = 0] = sums
  return [red, green, blue]
}

/** What a photocopier makes of it: greys, a little harder than the original. */
export function greyCopyOf({ width, height, data }: Raster): Raster {
  const copy = new Uint8ClampedArray(data)
  for (let at = 0; at < copy.length; at += 4) {
    const luma = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0)
    copy.fill(12 + 1.08 * (luma - 16), at, at + 3)
  }
  return { width, height, data: copy }
}
