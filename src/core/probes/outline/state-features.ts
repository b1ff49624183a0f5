import type { Side } from '../../evidence.ts'
import { intersectionOverUnion } from '../../geometry/overlap.ts'
import { mapQuad } from '../../geometry/quad.ts'
import type { Quad } from '../../model.ts'
import type { Plane } from '../../raster/luma.ts'
import { FEATURES } from './candidate-features.ts'
import { depthIn, halfPlanesOf } from './half-planes.ts'
import type { Scored, Search } from './search.ts'

/** What the state of the outline is judged by, beside the features of the best candidate. */
export const STATE_FEATURES = [
  ...FEATURES,
  'score',
  'rival',
  'whole',
  'cut',
  'several',
  'none',
  'printedBorder',
  'margin',
  'contact',
  'contacts',
  'covers',
  'elsewhere',
  'filled',
] as const

export type StateFeatures = Readonly<Record<(typeof STATE_FEATURES)[number], number>>

/** `quad`: the best candidate, refined; `width` and `height` of the photo that was searched. */
export function stateFeaturesOf(search: Search, quad: Quad, width: number, height: number): StateFeatures {
  const { sight, scored } = search
  const best = scored[0]
  if (!best) throw new Error('There is no candidate to judge.')
  const [whole = 0, cut = 0, several = 0, none = 0, printedBorder = 0] = logShares(sight.states)
  const contacts = Object.values(contactsOf(sight.mask))
  const small = mapQuad(quad, ([x, y]) => [(x * sight.mask.width) / width, (y * sight.mask.height) / height])
  return {
    ...best.features,
    score: best.score,
    rival: rivalOf(best, scored),
    whole,
    cut,
    several,
    none,
    printedBorder,
    margin: Math.max(-0.05, Math.min(0.05, marginOf(quad, width, height))) * 20,
    contact: Math.max(...contacts),
    contacts: contacts.reduce((sum, share) => sum + share, 0),
    ...massOf(sight.mask, small, sight.total),
  }
}

function logShares(states: Float32Array): Float32Array {
  const most = Math.max(...states)
  const total = states.reduce((sum, value) => sum + Math.exp(value - most), 0)
  return states.map((value) => Math.max(-6, value - most - Math.log(total)))
}

/** How much the best of the candidates that lie elsewhere falls short, -10 to 0. */
function rivalOf(best: Scored, scored: readonly Scored[]): number {
  const rival = scored.find(({ quad }) => intersectionOverUnion(quad, best.quad) < 0.05)
  return rival ? Math.max(-10, rival.score - best.score) : -10
}

/** The smallest distance of a corner from the frame as a share of the frame's side; negative outside. */
export function marginOf(quad: Quad, width: number, height: number): number {
  return Math.min(...quad.map(([x, y]) => Math.min(x / width, 1 - x / width, y / height, 1 - y / height)))
}

/** The share of each border of the photo along which the network sees document. */
export function contactsOf({ width, height, data }: Plane): Readonly<Record<Side, number>> {
  const share = (count: number, cell: (at: number) => number) => {
    let document = 0
    for (let at = 0; at < count; at++) document += data[cell(at)] ?? 0
    return document / count
  }
  return {
    top: share(width, (at) => at),
    right: share(height, (at) => (at + 1) * width - 1),
    bottom: share(width, (at) => (height - 1) * width + at),
    left: share(height, (at) => at * width),
  }
}

/** Shares: of the photo that is document, of the document that lies outside the quad, of the quad that is document. */
function massOf({ width, height, data }: Plane, quad: Quad, total: number) {
  const sides = halfPlanesOf(quad)
  let inside = 0
  let cells = 0
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (depthIn(sides, x, y) < 0) continue
      inside += data[at] ?? 0
      cells++
    }
  }
  return {
    covers: total / (width * height),
    elsewhere: (total - inside) / Math.max(1, total),
    filled: inside / Math.max(1, cells),
  }
}
