import { ScanText } from 'lucide-react'
import { materialOf } from '../../core/index.ts'
import { Button } from '../components/Button.tsx'
import { materialIn } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { Download } from './Download.tsx'
import styles from './Reading.module.css'
import { useReading } from './use-reading.ts'

/** Offers to read the text of documents; once that is agreed to, how it goes. Declined, it is found in the settings. */
export function ReadingPanel() {
  const { state, words } = useReading()
  const { stage } = state
  if (stage === 'declined') return null
  return (
    <section className={styles.panel} aria-labelledby="reading-title" data-stage={stage}>
      <div className={styles.head}>
        <ScanText aria-hidden />
        <h2 id="reading-title" className={styles.title}>
          {words.title}
        </h2>
        {stage === 'offered' && <span className={styles.optional}>{words.optional}</span>}
      </div>
      {stage === 'offered' && <Offer />}
      {stage === 'preparing' && <Download />}
      {stage === 'ready' && <Progress />}
    </section>
  )
}

function Offer() {
  const { reading, state, words } = useReading()
  const { trouble, isStored } = state
  return (
    <>
      <p>{words.does}</p>
      <p className={styles.note}>{words.note(isStored)}</p>
      {trouble && (
        <p className={styles.trouble} role="alert">
          {words.trouble[trouble]}
        </p>
      )}
      <div className={styles.actions}>
        <Button onClick={reading.agree}>{trouble ? words.retry : words.agree}</Button>
        <Button look="quiet" onClick={reading.decline}>
          {words.decline}
        </Button>
      </div>
    </>
  )
}

/** What is being read, or how many have been. */
function Progress() {
  const { dossier } = useDossier()
  const { reading, state, words } = useReading()
  const slot = Object.keys(dossier.entries).find((id) => dossier.entries[id]?.id === state.active)
  const title = slot && materialOf(materialIn(dossier, slot)).title[dossier.language]
  return (
    <div className={styles.state}>
      <p className={styles.note} role="status">
        {title ? words.active(title) : words.idle(state.lines.size)}
      </p>
      <Button look="quiet" onClick={reading.decline}>
        {words.stop}
      </Button>
    </div>
  )
}
