import type { OutlineFacts } from '../../evidence.ts'
import { mapQuad } from '../../geometry/quad.ts'
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

  const enlarge = (corners: Quad) => mapQuad(corners, ([x, y]) => [tenth(x * scale), tenth(y * scale)])
  const longSide = longSidePixels * scale
  return {
    facts: {
      ...facts,
      quad: enlarge(quad),
      ...(others && { others: others.map(enlarge) }),
      longSidePixels: tenth(longSide),
      ...(longSideMillimetres &&
        facts.state !== 'cut' && { pixelsPerMillimetre: thousandth(longSide / longSideMillimetres) }),
    },
    quad,
  }
}

/** A tenth would be 15 pixels of a page. */
function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
