import {
  byWeight,
  type Context,
  type Finding,
  type Photo,
  pairsOf,
  type Slot,
  type SlotId,
  type Subject,
  slotsOf,
  type Verdict,
  verdictOf,
  weightOf,
} from '../core/index.ts'
import { contextOf, type Dossier, type Entry, subjectOf } from './dossier.ts'
import { judge } from './judge.ts'
import { stitchingOf } from './stitch/stitching.ts'

/** One slot as the page shows it: all of it follows from the dossier. */
export interface SlotView {
  readonly slot: Slot
  /** From 1, in filing order. */
  readonly number: number
  readonly entry?: Entry
  /** What is known of the picture that is shown: of the deliverable where there is one. */
  readonly subject?: Subject
  /** Gravest first; of the deliverable where there is one. */
  readonly findings: readonly Finding[]
  readonly verdict?: Verdict
  /** Something fails that we can mend and have not tried yet. */
  readonly canRepair: boolean
  /** The picture that papers were joined to this certificate on. */
  readonly joined?: Photo
  /** Handed over on the picture of another slot. */
  readonly isJoined?: boolean
}

/** The two sides of one card. */
export interface PairView {
  /** The side with the portrait first. */
  readonly sides: readonly [SlotView, SlotView]
  /** Of the two against each other, gravest first; none until both can be read. */
  readonly findings: readonly Finding[]
  readonly verdict?: Verdict
}

export interface Overview {
  readonly slots: readonly SlotView[]
  readonly pairs: readonly PairView[]
  readonly tray: readonly SlotView[]
  readonly state: OverallState
}

export interface OverallState {
  readonly filled: number
  readonly busy: number
  /** Required slots without a photo. */
  readonly empty: number
  /** Photos that would be sent back. */
  readonly blocked: number
  /** Photos that could not be checked. */
  readonly failed: number
  readonly unsure: number
  readonly warned: number
  /** Cards whose two sides do not go together. */
  readonly pairs: { readonly blocked: number; readonly unsure: number; readonly warned: number }
  readonly repairable: readonly Slot['id'][]
}

export function overviewOf(dossier: Dossier): Overview {
  const planned = slotsOf(dossier.plan)
  const context = contextOf(dossier)
  const slots = planned.map((slot, index) => viewOf(dossier, context, slot, index + 1))
  const tray = Object.keys(dossier.entries)
    .filter((id) => !planned.some((slot) => slot.id === id))
    .map((id, index) =>
      viewOf(dossier, context, { id, material: 'auxiliary', group: 'auxiliary', isRequired: false }, index + 1),
    )
  const pairs = pairsOf(planned).flatMap((ids) => pairView(slots, ids, context) ?? [])
  return { slots, pairs, tray, state: stateOf(slots, pairs) }
}

function viewOf(dossier: Dossier, context: Context, slot: Slot, number: number): SlotView {
  const entry = dossier.entries[slot.id]
  const original = entry && subjectOf(dossier, slot.id, entry)
  if (!entry || !original) return { slot, number, findings: [], canRepair: false, ...(entry && { entry }) }

  const subject = { ...original, evidence: entry.deliverable?.evidence ?? original.evidence }
  const joined = joinedIn(dossier, slot.id)
  const findings = byWeight(joined?.findings ?? judge().inspect(subject, context))
  const verdict = verdictOf(findings)
  const mending = { canRepair: !joined && canRepair(entry, original, context), ...joined?.place }
  return { slot, number, entry, subject, findings, verdict, ...mending }
}

/** What the second look says of a document on a joined picture, and whether the picture is this slot's. */
function joinedIn(dossier: Dossier, slot: SlotId) {
  const result = stitchingOf(dossier)?.result
  const at = result?.parts.findIndex((part) => part.slot === slot) ?? -1
  const part = result?.parts[at]
  if (!result || !part) return undefined
  return { findings: part.findings, place: at === 0 ? { joined: result.photo } : { isJoined: true } }
}

function pairView(
  slots: readonly SlotView[],
  [front, back]: readonly [SlotId, SlotId],
  context: Context,
): PairView | undefined {
  const first = slots.find(({ slot }) => slot.id === front)
  const second = slots.find(({ slot }) => slot.id === back)
  if (!first || !second) return undefined
  const canCompare = first.subject && second.subject
  const findings = canCompare ? byWeight(judge().inspectPair(first.subject, second.subject, context)) : []
  return { sides: [first, second], findings, ...(findings.length > 0 && { verdict: verdictOf(findings) }) }
}

/** Something about the original can be mended, and this very recipe has not been tried on it yet. */
function canRepair({ work, deliverable, edits, strip }: Entry, subject: Subject, context: Context): boolean {
  const findings = judge().inspect(subject, context)
  if (work || !findings.some(({ outcome, remedy }) => outcome === 'fail' && remedy)) return false
  const recipe = judge().prescribe(subject.slot, findings, subject, context.profile, { edits, strip })
  return JSON.stringify(recipe) !== JSON.stringify(deliverable?.attempted)
}

function stateOf(slots: readonly SlotView[], pairs: readonly PairView[]): OverallState {
  const filled = slots.filter(({ entry }) => entry)
  const judged = (views: readonly { verdict?: Verdict }[], verdict: Verdict) =>
    views.filter((view) => view.verdict === verdict).length
  return {
    filled: filled.length,
    busy: filled.filter(({ entry }) => entry?.work).length,
    empty: slots.filter(({ slot, entry }) => slot.isRequired && !entry).length,
    blocked: judged(filled, 'block'),
    failed: filled.filter(({ entry, verdict }) => !verdict && entry?.failure).length,
    unsure: filled.filter(hasDoubt).length,
    warned: judged(filled, 'warn'),
    pairs: { blocked: judged(pairs, 'block'), unsure: pairs.filter(hasDoubt).length, warned: judged(pairs, 'warn') },
    repairable: filled.filter(({ canRepair }) => canRepair).map(({ slot }) => slot.id),
  }
}

/** Whether the person's eyes are needed. */
export function hasDoubt({ findings }: { readonly findings: readonly Finding[] }): boolean {
  return findings.some((finding) => weightOf(finding) === 'unsure')
}
