import { type Engine, type MaterialId, materialOf, type Quad } from '../../../src/core/index.ts'
import { createEngine } from '../../../src/engine/create.ts'
import { findByJscanify, loadJscanify } from './jscanify.ts'

/** Where a document was found, upright pixels, from the bytes of its file. */
export interface Found {
  readonly milliseconds: number
  readonly quad: Quad | undefined
}

export type FinderName = keyof typeof finders

const finders = {
  /** Everything that a look at a photo measures, the outline being one of its facts. */
  'ours, with all measurements': async (file: File, material: MaterialId) => {
    engine ??= createEngine()
    const bytes = new Uint8Array(await file.arrayBuffer())
    const probed = await engine.probe({ name: file.name, bytes }, materialOf(material))
    return probed.ok ? probed.value.outline?.quad : undefined
  },
  'jscanify 1.4.3, OpenCV': (file: File, _material: MaterialId) => findByJscanify(file),
} as const

let engine: Engine | undefined

/** One timed call; what has to be loaded first is not counted. */
export async function find(name: FinderName, file: File, material: MaterialId): Promise<Found> {
  if (name.startsWith('jscanify')) await loadJscanify()
  const start = performance.now()
  const quad = await finders[name](file, material).catch(() => undefined)
  return { milliseconds: performance.now() - start, quad }
}
