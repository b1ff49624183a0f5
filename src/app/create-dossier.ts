import { createStore } from 'zustand/vanilla'
import type { Answers, Edit, Engine, Language, Photo, Plan, ProfileId, SlotId } from '../core/index.ts'
import { type Dossier, type DossierStore, freeSlot, type Undo, updateEntry, without } from './dossier.ts'
import { createJobs } from './jobs.ts'

/** The dossier of one mount, and all that can be done with it. */
export interface DossierHandle {
  readonly store: DossierStore
  setPlan(plan: Plan): void
  setProfile(profile: ProfileId): void
  setLanguage(language: Language): void
  select(slot: SlotId | undefined): void
  /** Puts files into a slot and, where there are several, into the free ones after it; the rest waits in the tray. */
  fill(files: readonly File[], from?: SlotId): Promise<void>
  move(from: SlotId, to: SlotId): void
  remove(slot: SlotId): void
  takeBack(): void
  answer(slot: SlotId, answers: Answers): void
  rotate(slot: SlotId): void
  /** Removes what the camera wrote beside the picture. */
  strip(slot: SlotId): void
  repair(slots: readonly SlotId[]): Promise<void>
  revert(slot: SlotId): void
  retry(slot: SlotId): void
  cancel(): void
  wipe(): void
}

const INITIAL_PLAN: Plan = { organiser: 'individual', paper: 'identity-card', auxiliaryPapers: 1 }

export function createDossier(engine: Engine, language: Language): DossierHandle {
  const store = createStore<Dossier>(() => ({ plan: INITIAL_PLAN, profile: 'aliyun', language, entries: {} }))
  const jobs = createJobs(engine, store)
  let lastId = 0

  function change(kind: Undo['kind'], next: (entries: Dossier['entries']) => Dossier['entries']): void {
    store.setState(({ entries }) => ({ entries: next(entries), undo: { kind, entries } }))
  }

  return {
    store,
    setPlan: (plan) => store.setState({ plan }),
    setProfile: (profile) => store.setState({ profile }),
    setLanguage: (next) => store.setState({ language: next }),
    select: (selected) =>
      store.setState((state) => (selected ? { ...state, selected } : without(state, 'selected')), true),

    async fill(files, from) {
      const photos = await Promise.all(files.map(readPhoto))
      for (const [index, photo] of photos.entries()) {
        const id = ++lastId
        const { entries } = store.getState()
        const slot = index === 0 && from ? from : freeSlot(store.getState(), from)
        const placed = { ...entries, [slot]: { id, photo, answers: {}, edits: [], strip: false } }
        if (entries[slot]) change('replaced', () => placed)
        else store.setState({ entries: placed })
        void jobs.probe(id)
      }
    },

    move(from, to) {
      change('moved', (entries) => {
        const { [from]: moving, [to]: other, ...rest } = entries
        return { ...rest, ...(moving && { [to]: moving }), ...(other && { [from]: other }) }
      })
    },

    remove(slot) {
      change('removed', ({ [slot]: _, ...rest }) => rest)
    },

    takeBack() {
      const { undo, entries } = store.getState()
      if (!undo) return
      // What has been learnt of a photo since stays; what was under way when it left is done again.
      const current = new Map(Object.values(entries).map((entry) => [entry.id, entry]))
      const restored = mapValues(undo.entries, (entry) => current.get(entry.id) ?? without(entry, 'work'))
      store.setState((state) => ({ ...without(state, 'undo'), entries: restored }), true)
      for (const { id, work, evidence } of Object.values(restored)) if (!work && !evidence) void jobs.probe(id)
    },

    answer(slot, answers) {
      const entry = store.getState().entries[slot]
      if (entry)
        updateEntry(store, entry.id, (current) => ({ ...current, answers: { ...current.answers, ...answers } }))
    },

    rotate(slot) {
      const entry = store.getState().entries[slot]
      if (!entry) return
      updateEntry(store, entry.id, (current) => ({ ...current, edits: turnFurther(current.edits) }))
      void jobs.repair(entry.id)
    },

    strip(slot) {
      const entry = store.getState().entries[slot]
      if (!entry) return
      updateEntry(store, entry.id, (current) => ({ ...current, strip: true }))
      void jobs.repair(entry.id)
    },

    async repair(slots) {
      const { entries } = store.getState()
      await Promise.all(slots.flatMap((slot) => (entries[slot] ? [jobs.repair(entries[slot].id)] : [])))
    },

    revert(slot) {
      const entry = store.getState().entries[slot]
      if (entry)
        updateEntry(store, entry.id, (current) => ({ ...without(current, 'deliverable'), edits: [], strip: false }))
    },

    retry(slot) {
      const entry = store.getState().entries[slot]
      if (entry) void (entry.evidence ? jobs.repair(entry.id) : jobs.probe(entry.id))
    },

    cancel() {
      jobs.cancel()
    },

    wipe() {
      jobs.forget()
      const { plan, profile, language: current } = store.getState()
      store.setState({ plan, profile, language: current, entries: {} }, true)
    },
  }
}

async function readPhoto(file: File): Promise<Photo> {
  // A file that has vanished meanwhile reads as empty, and the checks say so.
  const buffer = await file.arrayBuffer().catch(() => new ArrayBuffer(0))
  return { name: file.name, bytes: new Uint8Array(buffer) }
}

function turnFurther(edits: readonly Edit[]): Edit[] {
  const turns = edits.reduce((sum, { quarterTurns }) => sum + quarterTurns, 1) % 4
  return turns === 1 || turns === 2 || turns === 3 ? [{ edit: 'rotate', quarterTurns: turns }] : []
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
