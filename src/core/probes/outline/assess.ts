import type { Quad, Raster } from '../../model.ts'
import { type Decision, decide } from './decide.ts'
import { judge } from './judge.ts'
import { outlineQuad } from './outline-quad.ts'
import type { Search } from './search.ts'
import { type StateFeatures, stateFeaturesOf } from './state-features.ts'

/** What one look at a photo, or at a part of it, says of the document there. */
export interface Assessment {
  readonly found: Search
  /** The best candidate, refined. */
  readonly quad: Quad
  readonly features: StateFeatures
  readonly decision: Decision
}

/** `found`: what a search of the photo has found. Undefined where that is nothing that could be an outline. */
export function assess(photo: Raster, found: Search): Assessment | undefined {
  const [best] = found.scored
  if (!best) return undefined
  const quad = outlineQuad(photo, best)
  const features = stateFeaturesOf(found, quad, photo.width, photo.height)
  return { found, quad, features, decision: decide(judge(features)) }
}
