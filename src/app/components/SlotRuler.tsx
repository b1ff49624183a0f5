import { materialOf } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import type { SlotView } from '../overview.ts'
import styles from './SlotRuler.module.css'

/** A ruler whose divisions are the slots: how far the filing is, and the way to each part of it. */
export function SlotRuler() {
  const { overview, dossier, words } = useDossier()
  return (
    <nav className={styles.ruler} aria-label={words.slots}>
      {overview.slots.map((view) => (
        <a
          key={view.slot.id}
          href={`#slot-${view.slot.id}`}
          className={styles.division}
          data-state={stateOf(view)}
          data-required={view.slot.isRequired}
        >
          <span className={styles.label}>
            {view.number} {materialOf(view.slot.material).title[dossier.language]}
          </span>
        </a>
      ))}
    </nav>
  )
}

function stateOf({ entry, verdict }: SlotView): string {
  if (!entry) return 'empty'
  if (entry.work) return 'busy'
  return verdict ?? 'block'
}
