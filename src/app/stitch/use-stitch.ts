import { useEffect, useState } from 'react'
import { materialOf, type StitchOutcome, type StitchPart } from '../../core/index.ts'
import { contextOf } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { judge } from '../judge.ts'
import type { SlotView } from '../overview.ts'

export type StitchTrial = { readonly state: 'working' } | { readonly state: 'failed' } | Settled

interface Settled {
  readonly state: 'settled'
  readonly outcome: StitchOutcome
}

/** Waits for the last of several quick taps. */
const PAUSE_MILLISECONDS = 250

/** Joins the photos of some slots, the certificate first, anew whenever the choice changes. */
export function useStitch(views: readonly SlotView[], hasCaptions: boolean): StitchTrial {
  const { handle, dossier } = useDossier()
  const [trial, setTrial] = useState<StitchTrial>({ state: 'working' })
  // A text, so that only a new choice begins new work.
  const choice = JSON.stringify([views.map(({ slot, entry }) => [slot.id, entry?.id]), hasCaptions])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice stands for what it is made of
  useEffect(() => {
    const control = new AbortController()
    setTrial({ state: 'working' })
    const timer = setTimeout(async () => {
      const [certificate, ...papers] = views.flatMap((view) => partOf(view, hasCaptions, dossier.language) ?? [])
      if (!certificate) return
      const photos = Object.fromEntries(views.flatMap(({ slot, entry }) => (entry ? [[slot.id, entry.photo]] : [])))
      const task = { signal: control.signal }
      const result = await judge().stitch(handle.engine, photos, [certificate, ...papers], contextOf(dossier), task)
      if (control.signal.aborted) return
      setTrial(result.ok ? { state: 'settled', outcome: result.value } : { state: 'failed' })
    }, PAUSE_MILLISECONDS)
    return () => {
      control.abort()
      clearTimeout(timer)
    }
  }, [choice])
  return trial
}

/** What a slot holds, as it stands with the person's own edits. */
export function partOf({ slot, entry }: SlotView, hasCaption: boolean, language: 'zh' | 'en'): StitchPart | undefined {
  if (!entry?.evidence) return undefined
  const material = materialOf(slot.material)
  const subject = { slot: slot.id, material, evidence: entry.evidence, answers: entry.answers }
  return { subject, edits: entry.edits, ...(hasCaption && { caption: material.title[language] }) }
}
