import type { Edit, Encoding, Engine, Evidence, Photo, Result, Task } from '../../src/core/index.ts'
import { materialOf } from '../../src/core/index.ts'

/** The value of a result, or an error that names its failure. */
export function mustSucceed<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`failed: ${result.failure.code}`)
  return result.value
}

export function photoOf(bytes: Uint8Array, name = 'invented.jpg'): Photo {
  return { name, bytes }
}

export async function evidenceOf(engine: Engine, bytes: Uint8Array, task?: Task): Promise<Evidence> {
  return mustSucceed(await engine.probe(photoOf(bytes), materialOf('licence'), task))
}

export function windowOf(maxBytes: number, minBytes = 0): Encoding {
  return { kind: 'window', minBytes, maxBytes, maxSidePixels: 4096 }
}

export function tryRender(
  engine: Engine,
  bytes: Uint8Array,
  encoding: Encoding,
  edits: readonly Edit[] = [],
  task?: Task,
) {
  return engine.render({ a: photoOf(bytes) }, { sources: [{ original: 'a', edits }], encoding }, task)
}

/** The bytes of what an engine writes. */
export async function renderedBy(engine: Engine, bytes: Uint8Array, encoding: Encoding, edits?: readonly Edit[]) {
  const { bytes: written } = mustSucceed(await tryRender(engine, bytes, encoding, edits))
  // Files never lie in shared memory.
  return written as Uint8Array<ArrayBuffer>
}
