import { useEffect, useState } from 'react'
import type { StitchOutcome } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import type { SlotView } from '../overview.ts'
import { stitchViews } from './stitch-views.ts'

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
      const outcome = await stitchViews(handle.engine, dossier, views, hasCaptions, { signal: control.signal })
      if (control.signal.aborted) return
      setTrial(outcome ? { state: 'settled', outcome } : { state: 'failed' })
    }, PAUSE_MILLISECONDS)
    return () => {
      control.abort()
      clearTimeout(timer)
    }
  }, [choice])
  return trial
}
