import { type Evidence, type MaterialId, materialOf, type Raster } from '../../src/core/index.ts'
import { createEngine } from '../../src/engine/create.ts'
import { mustSucceed, photoOf } from '../support/engines.ts'
import { composeScene } from '../support/scenes/compose-scene.ts'
import type { SceneOptions } from '../support/scenes/options.ts'
import type { DocumentKind, Scene, Truth } from '../support/scenes/scene.ts'
import { jpegOf } from './variants.ts'

/** Nothing is fitted to scenes of these seeds: training counts from 1. */
const FIRST_SEED = 700_000_001

/** What a document of each kind is filed as; a picture of no document, as a card. */
const MATERIALS: Readonly<Record<DocumentKind | 'none', MaterialId>> = {
  'identity-portrait': 'id-portrait',
  'identity-emblem': 'id-emblem',
  card: 'permit-front',
  licence: 'licence',
  certificate: 'unit-certificate',
  passport: 'passport',
  letter: 'commitment',
  form: 'authorisation',
  handwriting: 'commitment',
  blank: 'commitment',
  none: 'id-portrait',
}

export function materialOfScene({ kind }: Truth): MaterialId {
  return MATERIALS[kind]
}

export const CARDS: readonly Truth['kind'][] = ['identity-portrait', 'identity-emblem', 'card']
export const PAPERS = ['letter', 'form', 'handwriting', 'blank'] as const

interface Wish {
  readonly options?: SceneOptions
  readonly isWanted?: (truth: Truth) => boolean
}

/** So many scenes that are as wanted. Each use of them has a room of seeds of its own. */
export async function* heldOut(room: number, count: number, wish: Wish = {}): AsyncGenerator<Scene> {
  const { options = {}, isWanted = () => true } = wish
  const start = FIRST_SEED + room * 1_000_000
  let seed = start
  let left = count
  for (; left > 0; seed++) {
    if (seed - start > 60 * count) throw new Error(`Of ${seed - start} scenes only ${count - left} are wanted.`)
    const scene = await compose(seed, options)
    if (!isWanted(scene.truth)) continue
    left--
    yield scene
  }
  if (count > 0) console.log(`seeds ${start} to ${seed - 1}`)
}

/**
 * What is seen in each scene, in their order. There are two cores: the page composes a scene while the engine's worker
 * looks at the one before.
 */
export async function* seenIn<Seen>(
  scenes: AsyncIterable<Scene>,
  see: (scene: Scene) => Promise<Seen>,
): AsyncGenerator<Seen> {
  let before: Promise<Seen> | undefined
  for await (const scene of scenes) {
    const seen = see(scene)
    if (before) yield await before
    before = seen
  }
  if (before) yield await before
}

/** The scene of a seed, at the working size of the probes: what is larger they shrink. */
export function compose(seed: number, options: SceneOptions = {}): Promise<Scene> {
  return composeScene(seed, { longSidePixels: 2000, ...options })
}

export interface Observer {
  /** What the real engine says of a picture that is handed over as a JPEG. */
  look(raster: Raster, truth: Truth, quality?: number): Promise<Evidence>
  dispose(): void
}

export function createObserver(): Observer {
  const engine = createEngine()
  return {
    async look(raster, truth, quality) {
      const bytes = await jpegOf(raster, quality)
      return mustSucceed(await engine.probe(photoOf(bytes), materialOf(materialOfScene(truth))))
    },
    dispose: () => engine.dispose(),
  }
}
