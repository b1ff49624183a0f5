import { colourGradientOf, type Gradient } from '../../raster/colour-gradient.ts'
import { localMean } from '../../raster/local-mean.ts'
import type { Take } from '../../raster/memory.ts'
import type { OpponentPlanes } from '../../raster/opponent.ts'
import { percentile } from '../../raster/percentile.ts'

/**
 * The gradient with its slope taken relative to what is usual around it: a weak outer edge of the paper then counts like
 * strong print. 0 where the picture is no steeper than its noise (constants of detection.md section 1).
 */
export function edgeMapOf(planes: OpponentPlanes, take: Take): Gradient {
  const gradient = colourGradientOf(planes, take)
  const { width, height, slope } = gradient
  const noise = Math.max(MIN_SLOPE, 1.25 * medianSlope(slope))
  const usual = localMean({ width, height, data: slope }, Math.round(0.03 * Math.hypot(width, height)), take).data
  for (let at = 0; at < slope.length; at++) {
    const value = slope[at] ?? 0
    slope[at] = value >= noise ? value / (0.7 * (usual[at] ?? 0) + 0.6 * noise) : 0
  }
  return gradient
}

/** From here up a relative slope is an edge. */
export const EDGE = 0.85

/** Levels a pixel: the least that can be told from the noise of a good sensor. */
const MIN_SLOPE = 1.1

/** Of the pixels that have any slope; a sample of some thousands will do, with a stride that no width divides evenly. */
function medianSlope(slope: Float32Array): number {
  const sample: number[] = []
  for (let at = 0; at < slope.length; at += 31) if ((slope[at] ?? 0) > 0) sample.push(slope[at] ?? 0)
  return sample.length > 0 ? percentile(sample, 0.5) : 1
}
