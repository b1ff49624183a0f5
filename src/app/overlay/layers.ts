import type { Evidence, GlareFacts, OutlineFacts } from '../../core/evidence.ts'
import type { Quad } from '../../core/model.ts'

/** What can be drawn over a photo. */
export type LayerId = 'outline' | 'glare' | 'shadow' | 'blur' | 'cut' | 'text'

/** What stands beside what it marks is always worth seeing; the rest would hide it, and is asked for. */
export const FIRST_LAYERS: readonly LayerId[] = ['outline', 'cut', 'text']

export interface Layer {
  readonly id: LayerId
  /** How many places there are to see; undefined where nothing was measured. */
  readonly count: number | undefined
}

export function layersOf(evidence: Evidence | undefined): Layer[] {
  const { outline, glare, shadow, sharpness, text } = evidence ?? {}
  const layers: Layer[] = [
    { id: 'outline', count: outline && documentsIn(outline) },
    { id: 'glare', count: glare && reflectionsIn(glare).length },
    { id: 'shadow', count: shadow?.regions.length },
    { id: 'blur', count: sharpness?.blurredRegions?.length },
    // Where it is cut off without a side that can be named, there is none to see, but something is amiss.
    { id: 'cut', count: outline && (outline.state === 'cut' ? outline.cutSides?.length || undefined : 0) },
  ]
  // Reading is offered elsewhere; not to have read is no lack of the photo.
  return text ? [...layers, { id: 'text', count: text.weakLines.length }] : layers
}

/** The layers on which what a check found can be seen. */
export function layersOfCheck(check: string): readonly LayerId[] {
  return CHECK_LAYERS[check] ?? []
}

const CHECK_LAYERS: Readonly<Record<string, readonly LayerId[]>> = {
  outline: ['outline', 'cut'],
  coverage: ['outline'],
  resolution: ['outline'],
  tilt: ['outline'],
  glare: ['glare'],
  shadow: ['shadow'],
  sharpness: ['blur'],
  legibility: ['text'],
}

/** Where reflections are, those in doubt included. */
export function reflectionsIn({ regions, doubtful = [] }: GlareFacts): readonly Quad[] {
  return [...regions, ...doubtful]
}

function documentsIn({ state, quad, others = [] }: OutlineFacts): number {
  return quad && state !== 'none' ? 1 + others.length : 0
}
