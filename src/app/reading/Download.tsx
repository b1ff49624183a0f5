import { Button } from '../components/Button.tsx'
import styles from './Reading.module.css'
import { useReading } from './use-reading.ts'

/** How far the download is, and the way out of it. */
export function Download() {
  const { reading, state, words } = useReading()
  const { progress } = state
  const text = progress ? words.progress(megabytes(progress.done), megabytes(progress.total)) : words.preparing
  return (
    <div className={styles.progress}>
      <progress {...(progress && { max: progress.total, value: progress.done })} aria-label={text} />
      <span>{text}</span>
      <Button look="quiet" onClick={reading.cancel}>
        {words.cancel}
      </Button>
    </div>
  )
}

/** Decimal, as phones count their space. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
