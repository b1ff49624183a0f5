import type { Raster } from '../../src/core/model.ts'
import { greyRaster } from './make-raster.ts'

export interface EdgeOptions {
  readonly width?: number
  readonly height?: number
  /** Standard deviation of the blur in pixels. */
  readonly blur?: number
  /** How far edges overshoot, as cameras write them: 0 not at all, 1 twice as steep. */
  readonly sharpening?: number
  /** Pixels that the picture was drawn out to the right. */
  readonly shake?: number
  /** Levels between ink and paper. */
  readonly contrast?: number
}

/** A board of squares, so that edges lie in both directions, blurred by formula: exactly as much as asked for. */
export function makeEdges({
  width = 360,
  height = 300,
  blur = 0.5,
  sharpening = 0,
  shake = 0,
  contrast = 120,
}: EdgeOptions): Raster {
  const across = profile(width, blur, sharpening, shake)
  const down = profile(height, blur, sharpening, 0)
  return greyRaster(width, height, (x, y) => {
    const [a, b] = [across[x] ?? 0, down[y] ?? 0]
    return 60 + contrast * (a * b + (1 - a) * (1 - b))
  })
}

/** Side of a square; wider than the blur reaches, so that edges do not run into each other. */
const SQUARE = 30

/** How much of each pixel of a line belongs to the even squares: 0 to 1, and beyond where it overshoots. */
function profile(length: number, blur: number, sharpening: number, shake: number): number[] {
  const steps = Math.max(1, 2 * shake)
  return Array.from({ length }, (_, at) => {
    let sum = 0
    for (let step = 0; step < steps; step++) {
      const place = at - (shake * step) / steps
      const own = squares(place, length, blur)
      sum += own + sharpening * (own - squares(place, length, 2 * blur))
    }
    return sum / steps
  })
}

function squares(at: number, length: number, blur: number): number {
  let value = 0
  for (let edge = SQUARE / 2, sign = 1; edge < length + SQUARE; edge += SQUARE, sign = -sign) {
    value += sign * gaussianStep((at - edge) / blur)
  }
  return value
}

/** The share of a Gaussian of standard deviation 1 below a value, by the logistic curve closest to it. */
function gaussianStep(value: number): number {
  return 1 / (1 + Math.exp(-1.702 * value))
}
