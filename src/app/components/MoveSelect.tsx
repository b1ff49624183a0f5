import { groupTitles, materialOf, type SlotId } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import styles from './MoveSelect.module.css'

/** Moves a photo to another slot by keyboard or finger; a photo that is there changes places with it. */
export function MoveSelect({ from }: { from: SlotId }) {
  const { handle, dossier, overview, words } = useDossier()
  return (
    <select
      className={styles.select}
      aria-label={words.moveTo}
      value=""
      onChange={({ currentTarget }) => {
        handle.move(from, currentTarget.value)
        if (dossier.selected === from) handle.select(currentTarget.value)
      }}
    >
      <option value="" disabled>
        {words.moveTo}
      </option>
      {overview.slots
        .filter(({ slot }) => slot.id !== from)
        .map(({ slot, number }) => (
          <option key={slot.id} value={slot.id}>
            {number} {groupTitles[slot.group][dossier.language]} · {materialOf(slot.material).title[dossier.language]}
          </option>
        ))}
    </select>
  )
}
