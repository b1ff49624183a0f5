import type { ExposureFacts } from '../evidence.ts'
import type { Raster } from '../model.ts'
import { lumaHistogram, quantile } from '../raster/histogram.ts'

/** How bright the picture gets, and how much of it is blown out. */
export function measureExposure(raster: Raster): ExposureFacts {
  let clipped = 0
  for (let at = 0; at < raster.data.length; at += 4) {
    const darkest = Math.min(raster.data[at] ?? 0, raster.data[at + 1] ?? 0, raster.data[at + 2] ?? 0)
    if (darkest >= CLIPPED) clipped++
  }
  return {
    highlightLuma: quantile(lumaHistogram(raster), 0.97),
    clippedShare: Math.round((clipped / (raster.width * raster.height)) * 10_000) / 10_000,
  }
}

/** From here up a channel holds no detail (quality-scenes.mjs, the clip share of detection.md section 5). */
const CLIPPED = 250
