import { type Engine, materialOf, type Step, type Wishes } from '../core/index.ts'
import {
  contextOf,
  type DossierStore,
  type Entry,
  entryOf,
  materialIn,
  subjectOf,
  updateEntry,
  type Work,
  without,
} from './dossier.ts'
import { judge, loadJudge } from './judge.ts'

/** The work on photos that takes time. Each photo has at most one job; a newer one replaces it. */
export interface Jobs {
  probe(id: number): Promise<void>
  /** The wishes become the photo's own only when they have come true. */
  repair(id: number, wishes: Required<Wishes>): Promise<void>
  /** Stops the work on one photo, or all of it; each says that it was cancelled. */
  cancel(id?: number): void
  /** Stops everything for photos that are gone. */
  forget(): void
}

export function createJobs(engine: Engine, store: DossierStore): Jobs {
  const controls = new Map<number, AbortController>()

  /** Runs one job on a photo; a newer one on the same photo cancels it, and its answer is then dropped. */
  async function run(
    id: number,
    kind: Work['kind'],
    job: (task: TaskOf) => Promise<(entry: Entry) => Entry>,
  ): Promise<void> {
    controls.get(id)?.abort()
    const control = new AbortController()
    controls.set(id, control)
    const since = performance.now()
    updateEntry(store, id, (entry) => ({ ...without(entry, 'failure'), work: { kind, since } }))
    const onStep = (step: Step) => {
      if (controls.get(id) === control) updateEntry(store, id, (entry) => ({ ...entry, work: { kind, since, step } }))
    }
    const change = await job({ signal: control.signal, onStep }).catch(
      // A bug of ours must not leave a photo busy for ever.
      () =>
        (entry: Entry): Entry => ({ ...entry, failure: 'interrupted' }),
    )
    if (controls.get(id) !== control) return
    controls.delete(id)
    updateEntry(store, id, (entry) => without(change(entry), 'work'))
  }

  function probe(id: number): Promise<void> {
    return run(id, 'probing', async (task) => {
      const found = entryOf(store, id)
      if (!found) return (entry) => entry
      const [slot, { photo }] = found
      const material = materialOf(materialIn(store.getState(), slot))
      const [result] = await Promise.all([engine.probe(photo, material, task), loadJudge()])
      return (entry) => (result.ok ? { ...entry, evidence: result.value } : { ...entry, failure: result.failure.code })
    })
  }

  function repairOne(id: number, wishes: Required<Wishes>): Promise<void> {
    return run(id, 'repairing', async (task) => {
      const found = entryOf(store, id)
      const subject = found && subjectOf(store.getState(), ...found)
      if (!found || !subject) return (entry) => entry
      const [, { photo }] = found
      const result = await judge().repair(engine, photo, subject, contextOf(store.getState()), wishes, task)
      return (entry) =>
        result.ok ? { ...entry, ...wishes, deliverable: result.value } : { ...entry, failure: result.failure.code }
    })
  }

  const cancel = (id?: number) => {
    const chosen = id === undefined ? [...controls.values()] : [controls.get(id)]
    for (const control of chosen) control?.abort()
  }
  return {
    probe,
    repair: repairOne,
    cancel,
    forget() {
      cancel()
      controls.clear()
    },
  }
}

interface TaskOf {
  readonly signal: AbortSignal
  readonly onStep: (step: Step) => void
}
