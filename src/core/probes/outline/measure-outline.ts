import type { OutlineFacts } from '../../evidence.ts'
import { mapQuad } from '../../geometry/quad.ts'
import { round } from '../../geometry/round.ts'
import type { Quad, Raster } from '../../model.ts'
import { findOutline } from './find-outline.ts'
import { loadNetwork } from './network/load-network.ts'

/** What is expected of the document in a photo. */
export interface Expectation {
  /** Shapes that it may have, long side by short side; none where nothing is known. */
  readonly aspects: readonly number[]
  /** Its longer side, where the size is known. */
  readonly longSideMillimetres?: number
}

/** Both in the pixels they name: what was looked at, and what is told. */
export interface MeasuredOutline {
  /** In pixels of the upright photo. */
  readonly facts: OutlineFacts
  /** The corners in pixels of the raster, where they are known well enough to look inside. */
  readonly quad?: Quad
}

/** Finds the document on the working raster; `scale` is the photo's size by the raster's. */
export async function measureOutline(
  raster: Raster,
  scale: number,
  { aspects, longSideMillimetres }: Expectation,
): Promise<MeasuredOutline | undefined> {
  const network = await loadNetwork()
  if (!network) return undefined
  const facts = findOutline(raster, aspects, network)
  const { quad, others, longSidePixels } = facts
  if (!quad || !longSidePixels) return { facts }

  const enlarge = (corners: Quad) => mapQuad(corners, ([x, y]) => [round(x * scale, 1), round(y * scale, 1)])
  const longSide = longSidePixels * scale
  return {
    facts: {
      ...facts,
      quad: enlarge(quad),
      ...(others && { others: others.map(enlarge) }),
      longSidePixels: round(longSide, 1),
      ...(longSideMillimetres &&
        facts.state !== 'cut' && { pixelsPerMillimetre: round(longSide / longSideMillimetres, DENSITY_DIGITS) }),
    },
    quad,
  }
}

/** Of pixels a millimetre: with one, the long side that they tell of a page would be off by up to 15 pixels. */
const DENSITY_DIGITS = 3
