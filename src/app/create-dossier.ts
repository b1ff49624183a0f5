import { createStore } from 'zustand/vanilla'
import {
  type Answers,
  type Engine,
  type Language,
  materialOf,
  type Plan,
  type ProfileId,
  type Quad,
  type SlotId,
  turnedFurther,
  withEdit,
} from '../core/index.ts'
import {
  type Dossier,
  type DossierStore,
  type Entry,
  freeSlot,
  materialIn,
  newEntryId,
  type Undo,
  updateEntry,
  without,
} from './dossier.ts'
import { createFilling } from './filling.ts'
import { createJobs } from './jobs.ts'
import { judge } from './judge.ts'
import { FIRST_LAYERS, type LayerId } from './overlay/layers.ts'
import { mapValues, place, restore } from './places.ts'
import type { Stitching } from './stitch/stitching.ts'

/** The dossier of one mount, and all that can be done with it. */
export interface DossierHandle {
  readonly store: DossierStore
  /** For what is asked about a photo without changing anything. */
  readonly engine: Engine
  setPlan(plan: Plan): void
  setProfile(profile: ProfileId): void
  setLanguage(language: Language): void
  select(slot: SlotId | undefined): void
  /** What is drawn over large pictures. */
  setLayers(layers: readonly LayerId[]): void
  /** Puts files into a slot and, where there are several, into the free ones after it; the rest waits in the tray. */
  fill(files: readonly File[], from?: SlotId): Promise<void>
  /** The first of these pages becomes the photo itself, the others fill the free slots after it. */
  takePages(id: number, pages: readonly number[]): void
  /** Asks for the page of a PDF; undefined: no longer. */
  choosePage(id: number | undefined): void
  move(from: SlotId, to: SlotId): void
  remove(slot: SlotId): void
  takeBack(): void
  answer(slot: SlotId, answers: Answers): void
  rotate(slot: SlotId): void
  /** Shows the document straight, by corners in the upright original or those that were found. */
  straighten(slot: SlotId, corners?: Quad): void
  /** Shows each of two documents in one photo alone: the second one in the next free slot, from the same original. */
  split(slot: SlotId): void
  /** Brings the two sides of one card to one scale, margin and light. */
  matchPair(front: SlotId, back: SlotId): void
  /** Hands papers over on the picture of a certificate; undefined takes them apart again. */
  setStitching(stitching: Stitching | undefined): void
  /** Removes what the camera wrote beside the picture. */
  strip(slot: SlotId): void
  repair(slots: readonly SlotId[]): void
  revert(slot: SlotId): void
  retry(slot: SlotId): void
  /** Stops the work on one photo, or all of it. */
  cancel(slot?: SlotId): void
  noteSaved(name: string): void
  wipe(): void
}

const EMPTY: Pick<Dossier, 'plan' | 'layers' | 'entries'> = {
  plan: { organiser: 'individual', paper: 'identity-card', auxiliaryPapers: 1 },
  layers: FIRST_LAYERS,
  entries: {},
}

export function createDossier(engine: Engine, language: Language): DossierHandle {
  const store = createStore<Dossier>(() => ({ ...EMPTY, profile: 'aliyun', language }))
  const jobs = createJobs(engine, store)
  const filling = createFilling(store, jobs, change)

  /** Changes what lies in some slots, so that it can be taken back. */
  function change(kind: Undo['kind'], next: Record<SlotId, Entry | undefined>): void {
    store.setState(({ entries }) => ({
      entries: place(entries, next),
      undo: { kind, before: mapValues(next, (_, slot) => entries[slot]) },
    }))
  }

  function onEntry(slot: SlotId, act: (entry: Entry) => void): void {
    const entry = store.getState().entries[slot]
    if (entry) act(entry)
  }

  return {
    store,
    engine,
    setPlan: (plan) => store.setState({ plan }),
    setProfile: (profile) => store.setState({ profile }),
    setLanguage: (next) => store.setState({ language: next }),
    select: (selected) =>
      store.setState((state) => (selected ? { ...state, selected } : without(state, 'selected')), true),
    setLayers: (layers) => store.setState({ layers }),
    setStitching: (stitching) =>
      store.setState((state) => ({ ...without(state, 'stitching'), ...(stitching && { stitching }) }), true),
    noteSaved: (saved) => store.setState({ saved }),

    fill: filling.fill,
    takePages: filling.takePages,
    choosePage: (id) =>
      store.setState((state) => (id === undefined ? without(state, 'choosing') : { ...state, choosing: id }), true),

    move(from, to) {
      const { [from]: moving, [to]: other } = store.getState().entries
      change('moved', { [from]: other, [to]: moving })
    },

    remove(slot) {
      change('removed', { [slot]: undefined })
      if (store.getState().selected === slot) store.setState((state) => without(state, 'selected'), true)
    },

    takeBack() {
      const { undo, entries } = store.getState()
      if (!undo) return
      store.setState((state) => ({ ...without(state, 'undo'), entries: restore(entries, undo.before) }), true)
      for (const entry of Object.values(undo.before)) {
        // What was sorted has been measured as another paper.
        if (entry && !entry.failure && (undo.kind === 'sorted' || !entry.evidence)) void jobs.probe(entry.id)
      }
    },

    answer: (slot, answers) =>
      onEntry(slot, ({ id }) =>
        updateEntry(store, id, (entry) => ({ ...entry, answers: { ...entry.answers, ...answers } })),
      ),

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
        const other: Entry = { ...without(without(entry, 'deliverable'), 'work'), id: newEntryId() }
        change('split', { [freeSlot(state, slot)]: other })
        void jobs.repair(entry.id, { edits: withEdit(entry.edits, first), strip: entry.strip })
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

    wipe() {
      filling.forget()
      jobs.forget()
      const { plan, profile, language: current, wipes } = store.getState()
      store.setState({ ...EMPTY, plan, profile, language: current, wipes: (wipes ?? 0) + 1 }, true)
    },
  }
}
