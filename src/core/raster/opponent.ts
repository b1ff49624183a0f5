import type { Raster } from '../model.ts'
import { smooth } from './binomial.ts'
import { lumaOf, type Plane } from './luma.ts'
import type { Take } from './memory.ts'

/** Luma, and what blue and red have beyond it, as three planes of the same size. */
export type OpponentPlanes = readonly [luma: Plane, blue: Plane, red: Plane]

/**
 * Splits a picture into luma and two colour differences of about the same weight for the eye, so that a pale card on a
 * pale table of another hue still has an edge (factors from detection.md section 1), and smooths each by a pixel.
 */
export function opponentPlanesOf(raster: Raster, take: Take): OpponentPlanes {
  const luma = lumaOf(raster, take)
  const blue = difference(raster, luma, 2, 0.9, take)
  const red = difference(raster, luma, 0, 1.1, take)
  return [smooth(luma), smooth(blue), smooth(red)]
}

function difference({ data }: Raster, luma: Plane, channel: 0 | 2, weight: number, take: Take): Plane {
  const beyond = take(luma.data.length)
  for (let at = 0; at < beyond.length; at++) {
    beyond[at] = ((data[at * 4 + channel] ?? 0) - (luma.data[at] ?? 0)) * weight
  }
  return { width: luma.width, height: luma.height, data: beyond }
}
