import { Trash2 } from 'lucide-react'
import { useDossier } from '../dossier-context.tsx'
import type { SlotView } from '../overview.ts'
import { Button } from './Button.tsx'
import { CropFrame } from './CropFrame.tsx'
import { MoveSelect } from './MoveSelect.tsx'
import { EntryPhotograph } from './Photograph.tsx'
import styles from './Tray.module.css'
import { WeightMark } from './WeightMark.tsx'

/** Photos without a slot: kept until they are moved or removed. */
export function Tray() {
  const { overview, words } = useDossier()
  if (overview.tray.length === 0) return null
  return (
    <section className={styles.tray} aria-labelledby="tray">
      <h2 id="tray" className={styles.title}>
        {words.tray}
      </h2>
      <p className={styles.note}>{words.trayNote}</p>
      <ul className={styles.items}>
        {overview.tray.map((view) => (
          <TrayItem key={view.slot.id} view={view} />
        ))}
      </ul>
    </section>
  )
}

function TrayItem({ view: { slot, number, entry, verdict } }: { view: SlotView }) {
  const { handle, words } = useDossier()
  if (!entry) return null
  return (
    <li className={styles.item}>
      <div className={styles.photo}>
        <CropFrame>
          <EntryPhotograph entry={entry} alt={words.trayItem(number)} />
        </CropFrame>
      </div>
      {verdict && <WeightMark weight={verdict}>{words.verdict[verdict]}</WeightMark>}
      <MoveSelect from={slot.id} />
      <Button look="quiet" icon={<Trash2 aria-hidden />} onClick={() => handle.remove(slot.id)}>
        {words.remove}
      </Button>
    </li>
  )
}
