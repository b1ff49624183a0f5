import { type FailureCode, type Photo, type SlotId, slotsOf } from '../core/index.ts'
import {
  type DossierStore,
  type Entry,
  entryOf,
  freeSlot,
  newEntryId,
  type Undo,
  updateEntry,
  without,
} from './dossier.ts'
import type { Jobs } from './jobs.ts'
import { judge } from './judge.ts'
import type { Placed } from './sorting.ts'

/** How photos come into the dossier. */
export interface Filling {
  fill(files: readonly File[], from?: SlotId): Promise<void>
  /** The first of these pages becomes the photo itself, the others fill the free slots after it. */
  takePages(id: number, pages: readonly number[]): void
  /** Puts photos that came together last where they belong by all that is known of them now. */
  sort(): void
  /** Leaves them where they are from now on: the person has moved one. */
  settle(): void
  /** What is still being read must not come in any more. */
  forget(): void
}

interface Added {
  readonly id: number
  readonly probed: Promise<void>
}

type Change = (kind: Undo['kind'], next: Record<SlotId, Entry | undefined>) => void

export function createFilling(store: DossierStore, jobs: Jobs, change: Change): Filling {
  /** Counts the wipes: what was begun before one must not come back after it. */
  let epoch = 0
  /** Photos that came together last, and have not been moved by hand since. */
  let together: readonly number[] = []

  function put(slot: SlotId, photo: Photo, failure?: FailureCode): Added {
    const id = newEntryId()
    const entry: Entry = { id, photo, answers: {}, edits: [], strip: false, ...(failure && { failure }) }
    if (store.getState().entries[slot]) change('replaced', { [slot]: entry })
    else store.setState(({ entries }) => ({ entries: { ...entries, [slot]: entry } }))
    return { id, probed: failure ? Promise.resolve() : jobs.probe(id) }
  }

  async function sortWhenProbed(added: readonly Added[], begun: number): Promise<void> {
    together = added.map(({ id }) => id)
    await Promise.all(added.map(({ probed }) => probed))
    if (begun === epoch) sort(added.map(({ id }) => id))
  }

  /** Moves photos that came together to the slots whose papers they show. */
  function sort(ids: readonly number[]): void {
    const state = store.getState()
    const placed = ids.flatMap((id) => placedAs(entryOf(store, id)) ?? [])
    if (placed.length === 0) return
    const open = slotsOf(state.plan).filter(({ id }) => !state.entries[id] || placed.some(({ slot }) => slot === id))
    const moves = judge().sortIntoSlots(placed, open)
    if (moves.length === 0) return
    const next: Record<SlotId, Entry | undefined> = {}
    for (const { from } of moves) next[from] = undefined
    for (const { from, to } of moves) next[to] = state.entries[from]
    change('sorted', next)
    reprobe(Object.values(next))
  }

  function placedAs(found: readonly [SlotId, Entry] | undefined): Placed | undefined {
    if (!found) return undefined
    const [slot, { evidence, deliverable, edits }] = found
    return evidence && !deliverable && edits.length === 0 ? { slot, evidence } : undefined
  }

  /** Sizes in millimetres follow from the paper that a slot is for. */
  function reprobe(entries: readonly (Entry | undefined)[]): void {
    for (const entry of entries) if (entry) void jobs.probe(entry.id)
  }

  return {
    async fill(files, from) {
      const begun = epoch
      const read = await Promise.all(files.map(readPhoto))
      if (begun !== epoch) return
      const added = read.map(({ photo, failure }, index) =>
        put(index === 0 && from ? from : freeSlot(store.getState(), from), photo, failure),
      )
      if (added.length > 1) void sortWhenProbed(added, begun)
    },

    takePages(id, [first, ...others]) {
      const found = entryOf(store, id)
      if (!found || first === undefined) return
      const [slot, { photo }] = found
      updateEntry(store, id, (entry) => ({ ...without(entry, 'failure'), photo: { ...photo, page: first } }))
      void jobs.probe(id)
      for (const page of others) put(freeSlot(store.getState(), slot), { ...photo, page })
    },

    sort: () => sort(together),
    settle() {
      together = []
    },

    forget() {
      epoch++
      together = []
    },
  }
}

async function readPhoto(file: File): Promise<{ photo: Photo; failure?: FailureCode }> {
  const buffer = await file.arrayBuffer().catch(() => undefined)
  if (buffer) return { photo: { name: file.name, bytes: new Uint8Array(buffer) } }
  return { photo: { name: file.name, bytes: new Uint8Array() }, failure: 'unreadable' }
}
