import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  type Answers,
  type Context,
  type Deliverable,
  type Edit,
  type Engine,
  type Evidence,
  type FailureCode,
  type Language,
  materialOf,
  type Photo,
  type Plan,
  type ProfileId,
  profiles,
  repair,
  type Slot,
  type SlotId,
  type Step,
  type Subject,
  slotsOf,
  todayInChina,
} from '../core/index.ts'

/** One chosen photo and what has become of it. */
export interface Entry {
  /** Stays with the photo when it moves to another slot. */
  readonly id: number
  readonly photo: Photo
  readonly answers: Answers
  readonly edits: readonly Edit[]
  readonly work?: Work
  readonly evidence?: Evidence
  readonly failure?: FailureCode
  readonly deliverable?: Deliverable
}

/** What is being done with a photo, and since when (milliseconds of `performance.now`). */
export interface Work {
  readonly kind: 'probing' | 'repairing'
  readonly since: number
  readonly step?: Step
}

/** A move that can be taken back. */
export interface Undo {
  readonly kind: 'removed' | 'replaced' | 'moved'
  readonly entries: Dossier['entries']
}

/** Everything the page knows. Findings are derived, never stored; pixels stay in the engine. */
export interface Dossier {
  readonly plan: Plan
  readonly profile: ProfileId
  readonly language: Language
  /** Photos by slot. A slot that the plan no longer has keeps its photo, which then waits in the tray. */
  readonly entries: Readonly<Record<SlotId, Entry>>
  readonly selected?: SlotId
  readonly undo?: Undo
}

export type DossierStore = StoreApi<Dossier>

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
  repair(slots: readonly SlotId[]): Promise<void>
  revert(slot: SlotId): void
  retry(slot: SlotId): void
  cancel(): void
  wipe(): void
}

export const INITIAL_PLAN: Plan = { organiser: 'individual', paper: 'identity-card', auxiliaryPapers: 1 }

export function createDossier(engine: Engine, language: Language): DossierHandle {
  const store = createStore<Dossier>(() => ({ plan: INITIAL_PLAN, profile: 'aliyun', language, entries: {} }))
  const jobs = new Map<number, AbortController>()
  let lastId = 0

  const entryOf = (id: number) => Object.entries(store.getState().entries).find(([, entry]) => entry.id === id)

  /** Changes an entry wherever it now lies; one that is gone stays gone. */
  function update(id: number, change: (entry: Entry) => Entry): void {
    const found = entryOf(id)
    if (!found) return
    const [slot, entry] = found
    store.setState(({ entries }) => ({ entries: { ...entries, [slot]: change(entry) } }))
  }

  /** Runs one job on a photo; a newer one on the same photo cancels it, and its answer is then dropped. */
  async function run(
    id: number,
    kind: Work['kind'],
    job: (task: TaskOf) => Promise<(entry: Entry) => Entry>,
  ): Promise<void> {
    jobs.get(id)?.abort()
    const control = new AbortController()
    jobs.set(id, control)
    const since = performance.now()
    update(id, (entry) => ({ ...without(entry, 'failure'), work: { kind, since } }))
    const onStep = (step: Step) => {
      if (jobs.get(id) === control) update(id, (entry) => ({ ...entry, work: { kind, since, step } }))
    }
    const change = await job({ signal: control.signal, onStep })
    if (jobs.get(id) !== control) return
    jobs.delete(id)
    update(id, (entry) => without(change(entry), 'work'))
  }

  function probeEntry(id: number): Promise<void> {
    return run(id, 'probing', async (task) => {
      const found = entryOf(id)
      if (!found) return (entry) => entry
      const [slot, { photo }] = found
      const result = await engine.probe(photo, materialOf(materialIn(store.getState(), slot)), task)
      return (entry) => (result.ok ? { ...entry, evidence: result.value } : { ...entry, failure: result.failure.code })
    })
  }

  function repairEntry(id: number): Promise<void> {
    return run(id, 'repairing', async (task) => {
      const found = entryOf(id)
      const subject = found && subjectOf(store.getState(), ...found)
      if (!found || !subject) return (entry) => entry
      const [, { photo, edits }] = found
      const result = await repair(engine, photo, subject, contextOf(store.getState()), { edits }, task)
      return (entry) =>
        result.ok ? { ...entry, deliverable: result.value } : { ...entry, failure: result.failure.code }
    })
  }

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
        const placed = { ...entries, [slot]: { id, photo, answers: {}, edits: [] } }
        if (entries[slot]) change('replaced', () => placed)
        else store.setState({ entries: placed })
        void probeEntry(id)
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
      for (const { id, work, evidence } of Object.values(restored)) if (!work && !evidence) void probeEntry(id)
    },

    answer(slot, answers) {
      const entry = store.getState().entries[slot]
      if (entry) update(entry.id, (current) => ({ ...current, answers: { ...current.answers, ...answers } }))
    },

    rotate(slot) {
      const entry = store.getState().entries[slot]
      if (!entry) return
      update(entry.id, (current) => ({ ...current, edits: turnFurther(current.edits) }))
      void repairEntry(entry.id)
    },

    async repair(slots) {
      const { entries } = store.getState()
      await Promise.all(slots.flatMap((slot) => (entries[slot] ? [repairEntry(entries[slot].id)] : [])))
    },

    revert(slot) {
      const entry = store.getState().entries[slot]
      if (entry) update(entry.id, (current) => ({ ...without(current, 'deliverable'), edits: [] }))
    },

    retry(slot) {
      const entry = store.getState().entries[slot]
      if (entry) void (entry.evidence ? repairEntry(entry.id) : probeEntry(entry.id))
    },

    cancel() {
      for (const job of jobs.values()) job.abort()
    },

    wipe() {
      for (const job of jobs.values()) job.abort()
      jobs.clear()
      const { plan, profile, language: current } = store.getState()
      store.setState({ plan, profile, language: current, entries: {} }, true)
    },
  }
}

interface TaskOf {
  readonly signal: AbortSignal
  readonly onStep: (step: Step) => void
}

export function contextOf({ profile, plan }: Dossier): Context {
  const context = { profile: profiles[profile], today: todayInChina(new Date()) }
  return plan.province ? { ...context, province: plan.province } : context
}

/** What the checks are told of a filled slot: the deliverable where there is one, else the original. */
export function subjectOf(dossier: Dossier, slot: SlotId, entry: Entry): Subject | undefined {
  const { evidence, answers } = entry
  return evidence && { slot, material: materialOf(materialIn(dossier, slot)), evidence, answers }
}

function materialIn({ plan }: Dossier, slot: SlotId): Slot['material'] {
  return slotsOf(plan).find(({ id }) => id === slot)?.material ?? 'auxiliary'
}

/** The first free slot behind `from`, then before it, then a place in the tray. */
function freeSlot({ plan, entries }: Dossier, from: SlotId | undefined): SlotId {
  const ids = slotsOf(plan).map(({ id }) => id)
  const start = from ? ids.indexOf(from) + 1 : 0
  const free = [...ids.slice(start), ...ids.slice(0, start)].find((id) => !entries[id])
  if (free) return free
  let number = 1
  while (entries[`tray-${number}`]) number++
  return `tray-${number}`
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

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> {
  const { [key]: _, ...rest } = whole
  return rest
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
