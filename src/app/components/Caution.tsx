import { useDossier } from '../dossier-context.tsx'
import styles from './Caution.module.css'

/** What the tool cannot do for anybody, said before the first photo and again at the hand-over. */
export function Caution() {
  const { words } = useDossier()
  return (
    <section className={styles.caution} aria-labelledby="caution">
      <p className={styles.tagline}>{words.tagline}</p>
      <h2 id="caution" className={styles.title}>
        {words.caution}
      </h2>
      <ol className={styles.list}>
        {words.cautionText.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </section>
  )
}
