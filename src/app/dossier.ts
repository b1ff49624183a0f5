import type { StoreApi } from 'zustand/vanilla'
import {
  type Answers,
  type Context,
  type Deliverable,
  type Edit,
  type Evidence,
  type FailureCode,
  type Language,
  materialOf,
  type PairRefusal,
  type Photo,
  type Plan,
  type Profile,
  type ProfileId,
  profiles,
  type Slot,
  type SlotId,
  type Step,
  type Subject,
  slotsOf,
  todayInChina,
} from '../core/index.ts'
import type { LayerId } from './overlay/layers.ts'
import type { Stitching } from './stitch/stitching.ts'

/** One chosen photo and what has become of it. */
export interface Entry {
  /** Stays with the photo when it moves to another slot. */
  readonly id: number
  readonly photo: Photo
  /** A JPEG to look at, where the browser does not show the photo itself. */
  readonly preview?: Photo
  readonly answers: Answers
  readonly edits: readonly Edit[]
  /** The person wants the metadata gone, whatever else. */
  readonly strip: boolean
  readonly work?: Work
  readonly evidence?: Evidence
  readonly failure?: FailureCode
  readonly deliverable?: Deliverable
  /** Why it could not be made like the other side of its card, when that was last tried. */
  readonly pairTrial?: PairTrial
}

/** `unproved`: the second look did not pass, so that both sides stayed as they were. */
export type PairTrial = PairRefusal | 'unproved'

/** What is being done with a photo, and since when (milliseconds of `performance.now`). */
export interface Work {
  readonly kind: 'probing' | 'repairing'
  readonly since: number
  readonly step?: Step
}

/** A move that can be taken back: what lay in the slots that it touched. */
export interface Undo {
  readonly kind: 'removed' | 'replaced' | 'moved' | 'sorted' | 'split'
  readonly before: Readonly<Record<SlotId, Entry | undefined>>
}

/** Everything the page knows. Findings are derived, never stored; pixels stay in the engine. */
export interface Dossier {
  readonly plan: Plan
  readonly profile: ProfileId
  /** Rules of a builder's page, in place of the provider's. */
  readonly ownProfile?: Profile
  readonly language: Language
  /** Photos by slot. A slot that the plan no longer has keeps its photo, which then waits in the tray. */
  readonly entries: Readonly<Record<SlotId, Entry>>
  readonly selected?: SlotId
  /** What is drawn over large pictures. */
  readonly layers: readonly LayerId[]
  readonly undo?: Undo
  /** Papers joined to a certificate; read it through `stitchingOf`, which knows whether it still holds. */
  readonly stitching?: Stitching
  /** The PDF, by the id of its entry, of which a page is being chosen. */
  readonly choosing?: number
  /** What the viewfinder is open for. */
  readonly shooting?: SlotId
  /** The person agreed that text is read. */
  readonly reads?: boolean
  /** The name of the file that was handed to the browser last. */
  readonly saved?: string
  /** How often everything was wiped: what is kept elsewhere must go, too. */
  readonly wipes?: number
}

let lastEntryId = 0

/** A number for a photo that no other photo of this page has. */
export function newEntryId(): number {
  lastEntryId++
  return lastEntryId
}

/** What to look at of a photo as it came. */
export const originalShown = ({ preview, photo }: Entry): Photo => preview ?? photo

/** What to look at of a photo as it stands. */
export const currentShown = (entry: Entry): Photo => entry.deliverable?.photo ?? originalShown(entry)

export type DossierStore = StoreApi<Dossier>

export function contextOf({ profile, ownProfile, plan }: Dossier): Context {
  const context = { profile: ownProfile ?? profiles[profile], today: todayInChina(new Date()) }
  return plan.province ? { ...context, province: plan.province } : context
}

/** What the checks are told of the original in a slot; undefined until it has been probed. */
export function subjectOf(dossier: Dossier, slot: SlotId, entry: Entry): Subject | undefined {
  const { evidence, answers } = entry
  return evidence && { slot, material: materialOf(materialIn(dossier, slot)), evidence, answers }
}

export function materialIn({ plan }: Dossier, slot: SlotId): Slot['material'] {
  return slotsOf(plan).find(({ id }) => id === slot)?.material ?? 'auxiliary'
}

/** The first free slot behind `from`, then before it, then a place in the tray. */
export function freeSlot({ plan, entries }: Pick<Dossier, 'plan' | 'entries'>, from?: SlotId): SlotId {
  const ids = slotsOf(plan).map(({ id }) => id)
  const start = from ? ids.indexOf(from) + 1 : 0
  const free = [...ids.slice(start), ...ids.slice(0, start)].find((id) => !entries[id])
  return free ?? traySlot(entries)
}

/** A place in the tray that is not taken. */
export function traySlot(entries: Dossier['entries']): SlotId {
  let number = 1
  while (entries[`tray-${number}`]) number++
  return `tray-${number}`
}

/** Finds a photo wherever it now lies. */
export function entryOf(store: DossierStore, id: number): readonly [SlotId, Entry] | undefined {
  return Object.entries(store.getState().entries).find(([, entry]) => entry.id === id)
}

/** Changes a photo's entry wherever it now lies; one that is gone stays gone. */
export function updateEntry(store: DossierStore, id: number, change: (entry: Entry) => Entry): void {
  const found = entryOf(store, id)
  if (!found) return
  const [slot, entry] = found
  store.setState(({ entries }) => ({ entries: { ...entries, [slot]: change(entry) } }))
}

/** A copy that lacks one optional member. */
export function without<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> {
  const { [key]: _, ...rest } = whole
  return rest
}
