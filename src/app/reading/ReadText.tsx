import { Button } from '../components/Button.tsx'
import type { Entry } from '../dossier.ts'
import styles from './Reading.module.css'
import { useReading } from './use-reading.ts'

/** Below this a line may hold a wrong character: the bound of the marks on the picture (reader.md). */
const SURE = 0.85

/** What was read in a photo, for its owner's eyes, or why nothing was. */
export function ReadText({ entry: { id } }: { entry: Entry }) {
  const { reading, state, words } = useReading()
  const lines = state.lines.get(id)
  const failure = state.failures.get(id)
  if (state.active === id) {
    return (
      <p className={styles.note} role="status">
        {words.activeHere}
      </p>
    )
  }
  if (failure) {
    return (
      <div className={styles.failure}>
        <p role="alert">{words.trouble[failure]}</p>
        {state.stage === 'ready' && <Button onClick={() => reading.retry(id)}>{words.retry}</Button>}
      </div>
    )
  }
  if (!lines) return null
  return (
    <details className={styles.text}>
      <summary>{words.lines(lines.length)}</summary>
      {lines.length === 0 && <p>{words.noLines}</p>}
      <ol>
        {lines.map(({ text, confidence, quad }) => (
          <li key={quad.flat().join()}>
            {text}
            {confidence < SURE && <span className={styles.weak}>{words.weak}</span>}
          </li>
        ))}
      </ol>
      <p className={styles.note}>{words.forgotten}</p>
    </details>
  )
}
