import type { SharpnessFacts } from '../evidence.ts'
import { quadOf } from '../geometry/box.ts'
import { mapQuad } from '../geometry/quad.ts'
import type { Point, Quad, Raster } from '../model.ts'
import { findBlobs } from '../raster/blobs.ts'
import { coverWithBoxes } from '../raster/cover.ts'
import { blurriestSigma, type Edge, findEdges } from '../raster/edge-sigma.ts'
import { lumaOf } from '../raster/luma.ts'
import { createMemory } from '../raster/memory.ts'
import { percentile } from '../raster/percentile.ts'

/**
 * Sharpness of a whole photo, or of a straightened document where the way back to its photo is given: then it is told, too,
 * where it is blurred, which may be nowhere, in parts, or all over. Undefined: too few edges to tell.
 */
export function measureSharpness(raster: Raster, toPhoto?: (point: Point) => Point): SharpnessFacts | undefined {
  const edges = memory.lend((take) => findEdges(lumaOf(raster, take)))
  const worst = blurriestSigma(edges)
  if (Number.isNaN(worst)) return undefined
  const score = sharpnessScore(worst)
  return {
    score,
    edgeSigmaPixels: Math.round(worst * 1000) / 1000,
    longSidePixels: Math.max(raster.width, raster.height),
    edges: edges.length,
    ...(toPhoto && { blurredRegions: blurredRegions(edges, raster, score).map((part) => mapQuad(part, toPhoto)) }),
  }
}

const memory = createMemory()

/** Parts that are clearly blurrier than the rest; the whole document where none is, but all of it is soft. */
function blurredRegions(edges: readonly Edge[], raster: Raster, score: number): Quad[] {
  const parts = blurredParts(edges, raster)
  if (parts.length > 0 || score >= PASSING_SCORE) return parts
  return [quadOf({ left: 0, top: 0, right: raster.width, bottom: raster.height })]
}

/** The limit below which a photo passes in detection.md section 4, and what it scores: SHARP_SCORE of checks/sharpness.ts. */
const PASSING_SIGMA = 1.25
const PASSING_SCORE = 60
/** The sharpest picture seen there. */
const SHARPEST_SIGMA = 0.9

/** A scale for people: 100 for the sharpest picture, 60 for what just passes; linear between and beyond. */
function sharpnessScore(edgeSigmaPixels: number): number {
  const lost = (edgeSigmaPixels - SHARPEST_SIGMA) / (PASSING_SIGMA - SHARPEST_SIGMA)
  const score = 100 - lost * (100 - PASSING_SCORE)
  return Math.round(Math.min(100, Math.max(0, score)))
}

/** Parts along the long and along the short side of a document. */
const LONG_PARTS = 6
const SHORT_PARTS = 4
/**
 * Own, from specimens blurred on one side: in focus even the long straight edges of a frame, the softest there are, stay
 * at 1.45 px.
 */
const BLURRED_SIGMA = 1.55
/** Own: what is no softer than this beside the middle one of all parts is as sharp as the rest. */
const CLEARLY_SOFTER = 1.25
/** Own: fewer edges, or less than two parts that touch, may be one soft drawing. */
const LEAST_EDGES = 24
const LEAST_PARTS = 2
/**
 * Only steps of a fifth of the strongest count, which is print. A blurred part keeps the grain of the sensor and of
 * JPEG, whose edges are as sharp as ever (own).
 */
const PRINT_SHARE = 0.2

/** Each part is judged by its sharpest tenth: a portrait is soft by nature, but has some sharp edge as long as it is in focus. */
function blurredParts(edges: readonly Edge[], { width, height }: Raster): Quad[] {
  const [columns, rows] = width >= height ? [LONG_PARTS, SHORT_PARTS] : [SHORT_PARTS, LONG_PARTS]
  const parts: number[][] = Array.from({ length: columns * rows }, () => [])
  const least =
    PRINT_SHARE *
    percentile(
      edges.map(({ step }) => step),
      0.95,
    )
  for (const { x, y, sigma, step } of edges) {
    const part = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width)
    if (step >= least) parts[part]?.push(sigma)
  }
  const sigmas = parts.map((values) => (values.length < LEAST_EDGES ? 0 : percentile(values, 0.1)))
  const middle = percentile(
    sigmas.filter((sigma) => sigma > 0),
    0.5,
  )
  const limit = Math.max(BLURRED_SIGMA, CLEARLY_SOFTER * middle)

  const soft = new Uint8Array(parts.length)
  for (const { pixels } of findBlobs(
    Uint8Array.from(sigmas, (sigma) => (sigma > limit ? 1 : 0)),
    columns,
    LEAST_PARTS,
  )) {
    for (const part of pixels) soft[part] = 1
  }
  return coverWithBoxes(soft, columns).map((box) => quadOf(box, width / columns, height / rows))
}
