import { materialOf } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import type { Catalog } from '../language/index.ts'
import type { SlotView } from '../overview.ts'
import styles from './SlotRuler.module.css'

/** A ruler whose divisions are the slots: how far the filing is. */
export function SlotRuler() {
  const { overview, dossier, words } = useDossier()
  return (
    <ol className={styles.ruler} aria-label={words.slots}>
      {overview.slots.map((view) => (
        <li
          key={view.slot.id}
          className={styles.division}
          data-state={stateOf(view)}
          data-required={view.slot.isRequired}
        >
          <span className={styles.label}>
            {view.number} {materialOf(view.slot.material).title[dossier.language]}
            <span className={styles.state}>{wordFor(view, words)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function stateOf({ entry, verdict }: SlotView): string {
  if (!entry) return 'empty'
  if (entry.work) return 'busy'
  return verdict ?? 'block'
}

function wordFor({ entry, verdict }: SlotView, words: Catalog): string {
  if (!entry) return words.empty
  if (entry.work) return words.checking
  return verdict ? words.verdict[verdict] : words.failed
}
