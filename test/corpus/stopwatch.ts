import { type Engine, type Evidence, type MaterialId, materialOf, type Photo } from '../../src/core/index.ts'
import { mustSucceed } from '../support/engines.ts'

export interface Looked {
  readonly evidence: Evidence
  readonly milliseconds: number
  /** The same photo decoded once, drawn and read back by another worker. */
  readonly decodeMilliseconds: number
}

/** Looks at photos through an engine, and times it against one full decode; in turns, because a machine may be busy. */
export function createStopwatch(engine: Engine) {
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' })

  function decode(bytes: Uint8Array): Promise<unknown> {
    return new Promise((resolve, reject) => {
      worker.onmessage = resolve
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage(bytes)
    })
  }

  return {
    async look(photo: Photo, material: MaterialId): Promise<Looked> {
      const looks: number[] = []
      const decodes: number[] = []
      const probe = async () => mustSucceed(await engine.probe(photo, materialOf(material)))
      const evidence = await timed(looks, probe)
      // The first round is cold.
      for (let round = 0; round < 2; round++) {
        await timed(decodes, () => decode(photo.bytes))
        await timed(looks, probe)
      }
      return { evidence, milliseconds: Math.min(...looks), decodeMilliseconds: Math.min(...decodes) }
    },
    dispose: () => worker.terminate(),
  }
}

async function timed<Value>(times: number[], work: () => Promise<Value>): Promise<Value> {
  const start = performance.now()
  const value = await work()
  times.push(performance.now() - start)
  return value
}
