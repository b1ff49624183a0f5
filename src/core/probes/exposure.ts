import type { ExposureFacts } from '../evidence.ts'
import type { Raster } from '../model.ts'
import { histogramsOf, quantile, shareFrom } from '../raster/histogram.ts'

/** How bright the picture gets, and how much of it is blown out. */
export function measureExposure(raster: Raster): ExposureFacts {
  const { luma, darkest } = histogramsOf(raster)
  return {
    highlightLuma: quantile(luma, 0.97),
    clippedShare: Math.round(shareFrom(darkest, CLIPPED) * 10_000) / 10_000,
  }
}

/** From here up a channel holds no detail (quality-scenes.mjs, the clip share of detection.md section 5). */
const CLIPPED = 250
