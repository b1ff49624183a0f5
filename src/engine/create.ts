import { createRemoteEngine, type RemoteEngine } from './remote.ts'

/** The engine of the page and the library, with its worker found beside this module. */
export function createEngine(): RemoteEngine {
  return createRemoteEngine({
    // One expression: Vite recognises a worker only in this form.
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' }),
    loadLocal: async () => (await import('./local.ts')).createLocalEngine(),
  })
}
