import type { SlotId } from '../../core/index.ts'
import { useLasting } from '../browser-hooks.ts'
import type { Work } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'
import styles from './Working.module.css'

const STEPS = {
  probing: ['read', 'decode', 'outline', 'measure'],
  repairing: ['decode', 'resample', 'encode', 'verify'],
} as const

/** What is being done, by name, with a bar and the way out of it; only when it lasts. */
export function Working({ work, slot }: { work: Work; slot: SlotId }) {
  const { handle, words } = useDossier()
  const lasts = useLasting(work.since)
  if (!lasts) return null
  const steps: readonly string[] = STEPS[work.kind]
  const at = work.step ? steps.indexOf(work.step) : 0
  const label = work.kind === 'probing' ? words.checking : words.repairing
  return (
    <div className={styles.working}>
      <span>
        {label}
        {work.step && ` · ${words.step[work.step]}`}
      </span>
      <progress max={steps.length} value={Math.max(0, at) + 0.5} aria-label={label} />
      <Button look="quiet" onClick={() => handle.cancel(slot)}>
        {words.cancel}
      </Button>
    </div>
  )
}
