import type { Raster } from '../../../../src/core/model.ts'

/** Colours times opacity, as they may be averaged. */
export function premultiplied({ width, height, data }: Raster): Raster {
  const result = new Uint8ClampedArray(data)
  for (let at = 0; at < result.length; at += 4) {
    const alpha = result[at + 3] ?? 0
    if (alpha === 255) continue
    for (let channel = at; channel < at + 3; channel++) result[channel] = ((result[channel] ?? 0) * alpha) / 255
  }
  return { width, height, data: result }
}

/** Half as wide and high, each pixel the mean of four. */
export function halved({ width, height, data }: Raster): Raster {
  const [across, down] = [width >> 1, height >> 1]
  const result = new Uint8ClampedArray(across * down * 4)
  const line = width * 4
  for (let y = 0, at = 0; y < down; y++) {
    for (let x = 0, from = 2 * y * line; x < across; x++, from += 4) {
      for (let channel = 0; channel < 4; channel++, from++, at++) {
        const upper = (data[from] ?? 0) + (data[from + 4] ?? 0)
        result[at] = (upper + (data[from + line] ?? 0) + (data[from + line + 4] ?? 0) + 2) >> 2
      }
    }
  }
  return { width: across, height: down, data: result }
}
