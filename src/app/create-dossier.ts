import { createStore } from 'zustand/vanilla'
import {
  type Answers,
  type Engine,
  type Language,
  materialOf,
  type Plan,
  type ProfileId,
  type SlotId,
} from '../core/index.ts'
import { type Dossier, type DossierStore, type Entry, materialIn, type Undo, updateEntry, without } from './dossier.ts'
import { createFilling } from './filling.ts'
import { createJobs } from './jobs.ts'
import { createMending, type Mending } from './mending.ts'
import { FIRST_LAYERS, type LayerId } from './overlay/layers.ts'
import { mapValues, place, restore } from './places.ts'
import type { Stitching } from './stitch/stitching.ts'

/** The dossier of one mount, and all that can be done with it. */
export interface DossierHandle extends Mending {
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
  /** Opens the viewfinder for a slot; undefined closes it. */
  shoot(slot: SlotId | undefined): void
  move(from: SlotId, to: SlotId): void
  /** Puts photos that came together last where they belong by all that is known of them now. */
  sort(): void
  remove(slot: SlotId): void
  takeBack(): void
  answer(slot: SlotId, answers: Answers): void
  /** Hands papers over on the picture of a certificate; undefined takes them apart again. */
  setStitching(stitching: Stitching | undefined): void
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
  const mending = createMending(store, jobs, change)

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

  /** Sizes in millimetres follow from the paper that a slot is for. */
  function lookAgain(slots: readonly SlotId[], isUnknown: (entry: Entry) => boolean = () => false): void {
    const state = store.getState()
    const sizes = new Set(slots.map((slot) => String(materialOf(materialIn(state, slot)).millimetres)))
    for (const slot of slots) {
      const entry = state.entries[slot]
      if (entry && (isUnknown(entry) || (sizes.size > 1 && !entry.failure))) void jobs.lookAgain(entry.id)
    }
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

    shoot: (slot) =>
      store.setState((state) => (slot ? { ...state, shooting: slot } : without(state, 'shooting')), true),
    sort: filling.sort,

    move(from, to) {
      filling.settle()
      const { [from]: moving, [to]: other } = store.getState().entries
      change('moved', { [from]: other, [to]: moving })
      lookAgain([from, to])
    },

    remove(slot) {
      change('removed', { [slot]: undefined })
      if (store.getState().selected === slot) store.setState((state) => without(state, 'selected'), true)
    },

    takeBack() {
      const { undo, entries } = store.getState()
      if (!undo) return
      filling.settle()
      store.setState((state) => ({ ...without(state, 'undo'), entries: restore(entries, undo) }), true)
      lookAgain(Object.keys(undo.before), (entry) => !entry.evidence && !entry.failure)
    },

    answer: (slot, answers) =>
      onEntry(slot, ({ id }) =>
        updateEntry(store, id, (entry) => ({ ...entry, answers: { ...entry.answers, ...answers } })),
      ),

    ...mending,

    wipe() {
      filling.forget()
      jobs.forget()
      const { plan, profile, ownProfile, language: current, reads = false, wipes = 0 } = store.getState()
      const kept = { plan, profile, ...(ownProfile && { ownProfile }), language: current, reads }
      store.setState({ ...EMPTY, ...kept, wipes: wipes + 1 }, true)
    },
  }
}
