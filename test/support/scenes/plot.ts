import { type BackgroundName, pickBackground } from './backgrounds/all.ts'
import type { SceneOptions } from './options.ts'
import type { Frame } from './placing/pose.ts'
import type { Random } from './random.ts'
import type { DocumentKind, Truth } from './scene.ts'

/** What a scene is to show, before anything is drawn. */
export interface Plot {
  readonly frame: Frame
  readonly state: Truth['state']
  /** The one to be filed first; none in a scene without documents. */
  readonly kinds: readonly DocumentKind[]
  readonly background: BackgroundName
  /** Share of the frame that the first document would cover if nothing were cut off. */
  readonly coverage: number
  /** Squarely in a picture that is hardly larger, or a little smaller where it is cut off. */
  readonly isStraightened: boolean
}

export const CARDS: readonly DocumentKind[] = ['identity-portrait', 'identity-emblem', 'card']

export function plotScene(random: Random, options: SceneOptions): Plot {
  const frame = anyFrame(random, options.longSidePixels ?? 1333)
  const drawnState = anyState(random)
  const state = options.state ?? drawnState
  const isStraightened = options.straightened === true && (state === 'whole' || state === 'cut')
  const drawnKind = anyKind(random, state)
  const kind = options.kind ?? drawnKind
  const drawnBackground = pickBackground(random, state !== 'none', (options.photographs?.length ?? 0) > 0)
  return {
    frame,
    state,
    kinds: kindsOf(random, state, kind),
    background: options.background ?? drawnBackground,
    coverage: options.coverage ?? (isStraightened ? 1 : anyCoverage(random, state)),
    isStraightened,
  }
}

/** Phones take 4 : 3; some pictures are cropped, or taken in the shape of the screen. */
function anyFrame(random: Random, longSide: number): Frame {
  const shortSide = Math.round(longSide * random.pick([0.75, 0.75, 0.75, 0.75, 0.5625, 0.667, random.between(0.6, 1)]))
  return random.chance(0.5) ? { width: longSide, height: shortSide } : { width: shortSide, height: longSide }
}

function anyState(random: Random): Truth['state'] {
  const lot = random.next()
  if (lot < 0.5) return 'whole'
  if (lot < 0.71) return 'cut'
  if (lot < 0.77) return 'several'
  return lot < 0.91 ? 'none' : 'printed-border'
}

function anyKind(random: Random, state: Truth['state']): DocumentKind {
  if (state === 'printed-border') return random.pick(['licence', 'certificate', 'certificate', 'licence'])
  if (random.chance(0.52)) return random.pick(['identity-portrait', 'identity-emblem', 'card', 'card', 'card'])
  return random.pick([
    'licence',
    'certificate',
    'certificate',
    'letter',
    'letter',
    'form',
    'handwriting',
    'handwriting',
    'blank',
    'passport',
  ])
}

/** Several are mostly the two sides of one card, or cards and sheets of one sort. */
function kindsOf(random: Random, state: Truth['state'], kind: DocumentKind): DocumentKind[] {
  if (state === 'none') return []
  if (state !== 'several') return [kind]
  const other = CARDS.includes(kind) ? random.pick(CARDS) : kind
  return random.chance(0.2) ? [kind, other, kind] : [kind, other]
}

function anyCoverage(random: Random, state: Truth['state']): number {
  if (state === 'cut') return random.between(0.2, 1)
  if (state === 'several') return random.between(0.1, 0.35)
  return random.chance(0.2) ? random.between(0.03, 0.14) : random.between(0.12, 0.9)
}
