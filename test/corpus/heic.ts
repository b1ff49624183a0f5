import { mustSucceed } from '../support/engines.ts'
import { startEngine } from './journey.ts'

/** Far above what a photo needs: the encoder's best quality. */
const WHOLE = { kind: 'window', minBytes: 0, maxBytes: 40_000_000, maxSidePixels: 16_384 } as const
let engine: ReturnType<typeof startEngine> | undefined

/** A HEIC as a JPEG, by the importer of the product. */
export async function decodeHeic(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  engine ??= startEngine()
  const recipe = { sources: [{ original: 'scene', edits: [] }], encoding: WHOLE } as const
  const written = mustSucceed(await engine.render({ scene: { name: 'scene.heic', bytes } }, recipe))
  // Files never lie in shared memory.
  return written.bytes as Uint8Array<ArrayBuffer>
}
