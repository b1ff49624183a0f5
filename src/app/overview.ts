import {
  byWeight,
  type Context,
  type Finding,
  inspect,
  prescribe,
  type Slot,
  type Subject,
  slotsOf,
  type Verdict,
  verdictOf,
  weightOf,
} from '../core/index.ts'
import { contextOf, type Dossier, type Entry, subjectOf } from './dossier.ts'

/** One slot as the page shows it: all of it follows from the dossier. */
export interface SlotView {
  readonly slot: Slot
  /** From 1, in filing order. */
  readonly number: number
  readonly entry?: Entry
  /** Gravest first; of the deliverable where there is one. */
  readonly findings: readonly Finding[]
  readonly verdict?: Verdict
  /** Something fails that we can mend and have not tried yet. */
  readonly canRepair: boolean
}

export interface Overview {
  readonly slots: readonly SlotView[]
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
  return { slots, tray, state: stateOf(slots) }
}

function viewOf(dossier: Dossier, context: Context, slot: Slot, number: number): SlotView {
  const entry = dossier.entries[slot.id]
  const subject = entry && subjectOf(dossier, slot.id, entry)
  if (!entry || !subject) return { slot, number, findings: [], canRepair: false, ...(entry && { entry }) }

  const evidence = entry.deliverable?.evidence ?? subject.evidence
  const findings = byWeight(inspect({ ...subject, evidence }, context))
  return { slot, number, entry, findings, verdict: verdictOf(findings), canRepair: canRepair(entry, subject, context) }
}

/** Something about the original can be mended, and this very recipe has not been tried on it yet. */
function canRepair({ work, deliverable, edits, strip }: Entry, subject: Subject, context: Context): boolean {
  const findings = inspect(subject, context)
  if (work || !findings.some(({ outcome, remedy }) => outcome === 'fail' && remedy)) return false
  const recipe = prescribe(subject.slot, findings, subject, context.profile, { edits, strip })
  return JSON.stringify(recipe) !== JSON.stringify(deliverable?.attempted)
}

function stateOf(slots: readonly SlotView[]): OverallState {
  const filled = slots.filter(({ entry }) => entry)
  const judged = (verdict: Verdict) => filled.filter((view) => view.verdict === verdict).length
  const unsure = filled.filter(({ findings }) => findings.some((finding) => weightOf(finding) === 'unsure')).length
  return {
    filled: filled.length,
    busy: filled.filter(({ entry }) => entry?.work).length,
    empty: slots.filter(({ slot, entry }) => slot.isRequired && !entry).length,
    blocked: judged('block'),
    failed: filled.filter(({ entry, verdict }) => !verdict && entry?.failure).length,
    unsure,
    warned: judged('warn'),
    repairable: filled.filter(({ canRepair }) => canRepair).map(({ slot }) => slot.id),
  }
}
