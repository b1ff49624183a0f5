import { useDossier } from '../dossier-context.tsx'
import styles from './BottomBar.module.css'
import { NextAction } from './NextAction.tsx'

/** On a phone the next action lies under the thumb. */
export function BottomBar() {
  const { words } = useDossier()
  return (
    <section className={styles.bar} aria-label={words.next.title}>
      <NextAction />
    </section>
  )
}
