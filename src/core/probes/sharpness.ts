import type { SharpnessFacts } from '../evidence.ts'
import type { Raster } from '../model.ts'
import { measureEdgeSigma } from '../raster/edge-sigma.ts'
import { lumaOf } from '../raster/luma.ts'

/** Sharpness of the whole picture. Undefined: too few edges to tell. */
export function measureSharpness(raster: Raster): SharpnessFacts | undefined {
  const { worst, edges } = measureEdgeSigma(lumaOf(raster))
  if (Number.isNaN(worst)) return undefined
  return {
    score: sharpnessScore(worst),
    edgeSigmaPixels: Math.round(worst * 1000) / 1000,
    longSidePixels: Math.max(raster.width, raster.height),
    edges,
  }
}

/**
 * A scale for people: 100 at 0.9 px, the sharpest picture that detection.md section 4 saw, and 60 at 1.25 px, the
 * limit below which a photo passes there; linear between and beyond.
 */
function sharpnessScore(edgeSigmaPixels: number): number {
  const score = 100 - ((edgeSigmaPixels - 0.9) / (1.25 - 0.9)) * 40
  return Math.round(Math.min(100, Math.max(0, score)))
}
