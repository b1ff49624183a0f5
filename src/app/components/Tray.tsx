import { useDossier } from '../dossier-context.tsx'
import type { SlotView } from '../overview.ts'
import { CropFrame } from './CropFrame.tsx'
import { MoveSelect } from './MoveSelect.tsx'
import { Photograph } from './Photograph.tsx'
import styles from './Tray.module.css'

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

function TrayItem({ view: { slot, number, entry } }: { view: SlotView }) {
  const { words } = useDossier()
  if (!entry) return null
  return (
    <li className={styles.item}>
      <div className={styles.photo}>
        <CropFrame>
          <Photograph photo={entry.photo} alt={words.trayItem(number)} />
        </CropFrame>
      </div>
      <MoveSelect from={slot.id} />
    </li>
  )
}
