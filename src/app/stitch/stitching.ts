import { type Edit, isReadable, type SlotId, type Stitched } from '../../core/index.ts'
import type { Dossier } from '../dossier.ts'
import type { SlotView } from '../overview.ts'

/** A picture that the person joined, and what it was joined from: once any of that changes, it holds no more. */
export interface Stitching {
  readonly result: Stitched
  /** The certificate first. */
  readonly parts: readonly { readonly slot: SlotId; readonly id: number; readonly edits: readonly Edit[] }[]
}

/** What a dossier has joined, as long as its photos are still those. */
export function stitchingOf({ stitching, entries }: Pick<Dossier, 'stitching' | 'entries'>): Stitching | undefined {
  const holds = stitching?.parts.every(
    ({ slot, id, edits }) => entries[slot]?.id === id && entries[slot].edits === edits,
  )
  return holds ? stitching : undefined
}

/**
 * Onto which certificates papers are joined: a person's own card, its portrait side first; for an organisation its
 * certificate (filing-rules.md section 1, stitching).
 */
export function certificatesIn(slots: readonly SlotView[]): SlotView[] {
  const organiser = slots.filter(({ slot }) => slot.group === 'organiser')
  return (organiser.length > 0 ? organiser : slots.filter(({ slot }) => slot.group === 'person')).filter(canBeJoined)
}

export function papersIn(slots: readonly SlotView[]): SlotView[] {
  return slots.filter((view) => view.slot.group === 'auxiliary' && canBeJoined(view))
}

/** Looked at, and nothing is being done with it. */
export function canBeJoined({ entry }: Pick<SlotView, 'entry'>): boolean {
  return entry?.evidence !== undefined && isReadable(entry.evidence) && entry.work === undefined
}
