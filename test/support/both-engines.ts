import { afterAll, describe } from 'vitest'
import type { Engine } from '../../src/core/index.ts'
import { createEngine } from '../../src/engine/create.ts'
import { createLocalEngine } from '../../src/engine/local.ts'
import { createRemoteEngine } from '../../src/engine/remote.ts'

/** The same tests with the engine in its worker, and in place, as where no worker may start. */
export function onBothEngines(tests: (engine: Engine) => void): void {
  const startWorker = () => {
    throw new DOMException('forbidden', 'SecurityError')
  }
  const inWorker = createEngine()
  const inPlace = createRemoteEngine({ startWorker, loadLocal: createLocalEngine })
  afterAll(() => {
    for (const engine of [inWorker, inPlace]) engine.dispose()
  })
  describe('in the worker', () => tests(inWorker))
  describe('in place', () => tests(inPlace))
}
