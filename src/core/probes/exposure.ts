import type { Evidence, ExposureFacts } from '../evidence.ts'
import type { Raster } from '../model.ts'
import { histogramsOf, quantile, shareFrom } from '../raster/histogram.ts'

/** How bright the picture gets, how much of it is blown out and, of a document, how its print stands out from its paper. */
export function measureExposure(raster: Raster, of: NonNullable<Evidence['measuredOn']> = 'photo'): ExposureFacts {
  const { luma, darkest } = histogramsOf(raster)
  return {
    highlightLuma: quantile(luma, 0.97),
    clippedShare: Math.round(shareFrom(darkest, CLIPPED) * 10_000) / 10_000,
    ...(of === 'document' && {
      paperLuma: quantile(luma, PAPER_SHARE),
      contrast: quantile(luma, 0.95) - quantile(luma, 0.05),
    }),
  }
}

/** From here up a channel holds no detail (quality-scenes.mjs, the clip share of detection.md section 5). */
const CLIPPED = 250
/** A fifth of every document is paper without print: the 80th percentile lies on it (detection.md section 5). */
const PAPER_SHARE = 0.8
