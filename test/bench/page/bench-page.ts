import type { MaterialId } from '../../../src/core/index.ts'
import { type FinderName, type Found, find } from './finders.ts'
import { type PeerName, type PeerRun, runPeer } from './peers.ts'
import { calibrate, composeSpecimen, prepareReader, readSpecimen, type SpecimenName } from './reading.ts'
import { inspectTen, warmUp } from './responsiveness.ts'
import { call } from './rpc.ts'
import type { Tasks } from './tasks.ts'

/** What the host calls in the page: the worker's tasks, and what only a page can do. */
export interface BenchPage {
  work(task: keyof Tasks, values: readonly unknown[]): Promise<unknown>
  /** Keeps the picture as a file for the peers. */
  take(name: string): Promise<void>
  peer(name: PeerName, maxBytes: number): Promise<PeerRun | undefined>
  /** Finds the document in one of the photos that the server lends. */
  find(name: FinderName, photo: string, material: MaterialId): Promise<Found>
  warmUp(): Promise<void>
  inspectTen(): Promise<void>
  composeSpecimen(name: SpecimenName, seed: number): Promise<void>
  prepareReader(): Promise<void>
  readSpecimen(name: SpecimenName, seed: number): Promise<string>
  calibrate(): number
}

declare global {
  var bench: BenchPage
}

let worker: Worker | undefined
let file = new File([], '')

globalThis.bench = {
  work(task, values) {
    worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    return call(worker, task, values)
  },
  async take(name) {
    const response = await fetch(`/pictures/${name}`)
    file = new File([await response.arrayBuffer()], `${name}.jpg`, { type: 'image/jpeg' })
  },
  peer: (name, maxBytes) => runPeer(name, file, maxBytes),
  async find(name, photo, material) {
    const response = await fetch(`/documents/${photo}`)
    return find(name, new File([await response.arrayBuffer()], photo), material)
  },
  warmUp: () => warmUp(file),
  inspectTen: () => inspectTen(file),
  composeSpecimen,
  prepareReader,
  readSpecimen,
  calibrate,
}
