import {
  type Engine,
  type Language,
  materialOf,
  type StitchOutcome,
  type StitchPart,
  type Task,
} from '../../core/index.ts'
import { contextOf, type Dossier } from '../dossier.ts'
import { judge } from '../judge.ts'
import type { SlotView } from '../overview.ts'

/** Joins the photos of some slots, the certificate first; undefined where that failed. */
export async function stitchViews(
  engine: Engine,
  dossier: Dossier,
  views: readonly SlotView[],
  hasCaptions: boolean,
  task?: Task,
): Promise<StitchOutcome | undefined> {
  const [certificate, ...papers] = views.flatMap((view) => partOf(view, hasCaptions, dossier.language) ?? [])
  if (!certificate) return undefined
  const photos = Object.fromEntries(views.flatMap(({ slot, entry }) => (entry ? [[slot.id, entry.photo]] : [])))
  const result = await judge()
    .stitch(engine, photos, [certificate, ...papers], contextOf(dossier), task)
    // A bug of ours must not leave the person waiting for ever.
    .catch(() => undefined)
  return result?.ok ? result.value : undefined
}

/** What a slot holds, as it stands with the person's own edits. */
function partOf({ slot, entry }: SlotView, hasCaption: boolean, language: Language): StitchPart | undefined {
  if (!entry?.evidence) return undefined
  const material = materialOf(slot.material)
  const subject = { slot: slot.id, material, evidence: entry.evidence, answers: entry.answers }
  return { subject, edits: entry.edits, ...(hasCaption && { caption: material.title[language] }) }
}
