import type { Raster } from '../model.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** Side of a cell, pixels: its mean is free of the sensor's colour noise, and still no larger than a stroke. */
const CELL = 3

/**
 * The mean colours of small cells on a grid over the picture, about as many as wanted; channels 0 to 255, whole. A margin,
 * as a share of either side, is left out on all four sides.
 */
export function sampleMeans(raster: Raster, wanted: number, margin = 0): Colour[] {
  const { width, height } = raster
  const step = Math.max(CELL, Math.floor(Math.sqrt((width * height) / wanted)))
  const [left, top] = [Math.round(margin * width), Math.round(margin * height)]
  const samples: Colour[] = []
  for (let y = top; y + CELL <= height - top; y += step) {
    for (let x = left; x + CELL <= width - left; x += step) samples.push(meanOf(raster, x, y))
  }
  // A picture smaller than a cell is one sample: its first pixel.
  return samples.length > 0 ? samples : [[raster.data[0] ?? 0, raster.data[1] ?? 0, raster.data[2] ?? 0]]
}

function meanOf({ width, data }: Raster, x: number, y: number): Colour {
  let red = 0
  let green = 0
  let blue = 0
  for (let row = y; row < y + CELL; row++) {
    for (let at = (row * width + x) * 4, end = at + CELL * 4; at < end; at += 4) {
      red += data[at] ?? 0
      green += data[at + 1] ?? 0
      blue += data[at + 2] ?? 0
    }
  }
  const area = CELL * CELL
  return [Math.round(red / area), Math.round(green / area), Math.round(blue / area)]
}
