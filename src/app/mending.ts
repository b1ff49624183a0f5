import { materialOf, type Quad, type SlotId, turnedFurther, withEdit } from '../core/index.ts'
import {
  type DossierStore,
  type Entry,
  freeSlot,
  materialIn,
  newEntryId,
  type Undo,
  updateEntry,
  without,
} from './dossier.ts'
import type { Jobs } from './jobs.ts'
import { judge } from './judge.ts'

/** What can be done to the photos of slots, and taken back. */
export interface Mending {
  rotate(slot: SlotId): void
  /** Shows the document straight, by corners in the upright original or those that were found. */
  straighten(slot: SlotId, corners?: Quad): void
  /** Shows each of two documents in one photo alone: the second one in the next free slot, from the same original. */
  split(slot: SlotId): void
  /** Brings the two sides of one card to one scale, margin and light. */
  matchPair(front: SlotId, back: SlotId): void
  /** Removes what the camera wrote beside the picture. */
  strip(slot: SlotId): void
  repair(slots: readonly SlotId[]): void
  revert(slot: SlotId): void
  retry(slot: SlotId): void
  /** Stops the work on one photo, or all of it. */
  cancel(slot?: SlotId): void
}

type Change = (kind: Undo['kind'], next: Record<SlotId, Entry | undefined>) => void

export function createMending(store: DossierStore, jobs: Jobs, change: Change): Mending {
  function onEntry(slot: SlotId, act: (entry: Entry) => void): void {
    const entry = store.getState().entries[slot]
    if (entry) act(entry)
  }

  return {
    rotate: (slot) =>
      onEntry(slot, ({ id, edits, strip }) => void jobs.repair(id, { edits: turnedFurther(edits), strip })),

    straighten: (slot, corners) =>
      onEntry(slot, ({ id, edits, strip, evidence }) => {
        const quad = corners ?? evidence?.outline?.quad
        const material = materialOf(materialIn(store.getState(), slot))
        const framed = quad && evidence?.pixels && judge().frameDocument(quad, evidence.pixels, material)
        if (framed) void jobs.repair(id, { edits: withEdit(edits, framed), strip })
      }),

    split: (slot) =>
      onEntry(slot, (entry) => {
        const state = store.getState()
        const [first, second] = judge().splitEdits(entry, materialOf(materialIn(state, slot))) ?? []
        if (!first || !second) return
        // Both are copies, so that taking it back brings the photo as it was.
        const copyOf = (): Entry => ({ ...without(without(entry, 'deliverable'), 'work'), id: newEntryId() })
        const [one, other] = [copyOf(), copyOf()]
        change('split', { [slot]: one, [freeSlot(state, slot)]: other })
        void jobs.repair(one.id, { edits: withEdit(entry.edits, first), strip: entry.strip })
        void jobs.repair(other.id, { edits: withEdit(entry.edits, second), strip: entry.strip })
      }),

    matchPair: (front, back) => onEntry(front, ({ id }) => onEntry(back, (other) => void jobs.matchPair(id, other.id))),

    strip: (slot) => onEntry(slot, ({ id, edits }) => void jobs.repair(id, { edits, strip: true })),

    repair: (slots) => {
      for (const slot of slots) onEntry(slot, ({ id, edits, strip }) => void jobs.repair(id, { edits, strip }))
    },

    revert: (slot) =>
      onEntry(slot, ({ id }) =>
        updateEntry(store, id, (entry) => ({
          ...without(without(without(entry, 'deliverable'), 'failure'), 'pairTrial'),
          edits: [],
          strip: false,
        })),
      ),

    retry: (slot) =>
      onEntry(slot, ({ id, evidence, edits, strip, failure }) => {
        if (failure === 'several-pages') store.setState({ choosing: id })
        else void (evidence ? jobs.repair(id, { edits, strip }) : jobs.probe(id))
      }),

    cancel: (slot) => (slot ? onEntry(slot, ({ id }) => jobs.cancel(id)) : jobs.cancel()),
  }
}
