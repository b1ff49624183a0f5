import {
  type Engine,
  type Failure,
  materialOf,
  type PairOutcome,
  type PairSide,
  type Photo,
  type Step,
  type Wishes,
} from '../core/index.ts'
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
import { previewOf } from './preview.ts'

/** The work on photos that takes time. Each photo has at most one job; a newer one replaces it. */
export interface Jobs {
  probe(id: number): Promise<void>
  /** Measures a photo as the paper of the slot in which it lies now, and makes anew what was made of it. */
  lookAgain(id: number): Promise<void>
  /** The wishes become the photo's own only when they have come true. */
  repair(id: number, wishes: Required<Wishes>): Promise<void>
  /** Makes the two sides of one card alike, or notes on both why not. */
  matchPair(first: number, second: number): Promise<void>
  /** Stops the work on one photo, or all of it; each says that it was cancelled. */
  cancel(id?: number): void
  /** Stops everything for photos that are gone. */
  forget(): void
}

export function createJobs(engine: Engine, store: DossierStore): Jobs {
  const controls = new Map<number, AbortController>()

  /** Runs one job on some photos; a newer one on any of them cancels it, and its answer is then dropped there. */
  async function run(
    ids: readonly number[],
    kind: Work['kind'],
    job: (task: TaskOf) => Promise<(entry: Entry) => Entry>,
  ): Promise<void> {
    const control = new AbortController()
    for (const id of ids) {
      controls.get(id)?.abort()
      controls.set(id, control)
    }
    const since = performance.now()
    const isCurrent = (id: number) => controls.get(id) === control
    const update = (change: (entry: Entry) => Entry) => {
      for (const id of ids.filter(isCurrent)) updateEntry(store, id, change)
    }
    update((entry) => ({ ...without(without(entry, 'failure'), 'pairTrial'), work: { kind, since } }))
    const onStep = (step: Step) => update((entry) => ({ ...entry, work: { kind, since, step } }))
    const change = await job({ signal: control.signal, onStep }).catch(
      // A bug of ours must not leave a photo busy for ever.
      () =>
        (entry: Entry): Entry => ({ ...entry, failure: 'interrupted' }),
    )
    update((entry) => without(change(entry), 'work'))
    for (const id of ids.filter(isCurrent)) controls.delete(id)
  }

  function probe(id: number): Promise<void> {
    return run([id], 'probing', async (task) => {
      const found = entryOf(store, id)
      if (!found) return (entry) => entry
      const [slot, { photo }] = found
      const material = materialOf(materialIn(store.getState(), slot))
      const [result] = await Promise.all([engine.probe(photo, material, task), loadJudge()])
      if (!result.ok) {
        if (result.failure.code === 'several-pages') ask(id)
        return (entry) => failed(entry, result)
      }
      const preview = await previewOf(engine, photo, result.value, task)
      return (entry) => {
        // Looked at as another paper, it is still the same photo.
        const evidence = entry.evidence ? judge().carryText(entry.evidence, result.value) : result.value
        return { ...entry, evidence, ...(preview && { preview }) }
      }
    })
  }

  /** One PDF after the other: what is being asked is not interrupted. */
  function ask(id: number): void {
    store.setState(({ choosing = id }) => ({ choosing }))
  }

  function repairOne(id: number, { edits, strip }: Required<Wishes>): Promise<void> {
    return run([id], 'repairing', async (task) => {
      const found = entryOf(store, id)
      const subject = found && subjectOf(store.getState(), ...found)
      if (!found || !subject) return (entry) => entry
      const [, { photo }] = found
      const result = await judge().repair(engine, photo, subject, contextOf(store.getState()), { edits, strip }, task)
      return (entry) => (result.ok ? { ...entry, edits, strip, deliverable: result.value } : failed(entry, result))
    })
  }

  async function lookAgain(id: number): Promise<void> {
    await probe(id)
    const [, entry] = entryOf(store, id) ?? []
    if (entry?.deliverable && !entry.failure && !entry.work) await repairOne(id, entry)
  }

  function matchPair(first: number, second: number): Promise<void> {
    return run([first, second], 'repairing', async (task) => {
      const [one, other] = [sideOf(first), sideOf(second)]
      if (!one || !other) return (entry) => entry
      const context = contextOf(store.getState())
      const photos = [one.photo, other.photo] as const
      const result = await judge().repairPair(engine, photos, [one.side, other.side], context, task)
      return (entry) => (result.ok ? matched(entry, entry.id === first ? 0 : 1, result.value) : failed(entry, result))
    })
  }

  function sideOf(id: number): { photo: Photo; side: PairSide } | undefined {
    const found = entryOf(store, id)
    const subject = found && subjectOf(store.getState(), ...found)
    if (!found || !subject) return undefined
    const [, { photo, edits }] = found
    return { photo, side: { subject, findings: judge().inspect(subject, contextOf(store.getState())), edits } }
  }

  const cancel = (id?: number) => {
    const chosen = id === undefined ? [...controls.values()] : [controls.get(id)]
    for (const control of chosen) control?.abort()
  }
  return {
    probe,
    lookAgain,
    repair: repairOne,
    matchPair,
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

function failed(entry: Entry, { failure }: { readonly failure: Failure }): Entry {
  return { ...entry, failure: failure.code }
}

function matched(entry: Entry, side: 0 | 1, result: PairOutcome): Entry {
  if (result.outcome === 'unproved') return { ...entry, pairTrial: 'unproved' }
  if (result.outcome === 'refused') return { ...entry, pairTrial: result.refusal }
  return { ...entry, edits: result.edits[side], deliverable: result.deliverables[side] }
}
