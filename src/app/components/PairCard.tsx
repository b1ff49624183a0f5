import { useDossier } from '../dossier-context.tsx'
import type { PairView } from '../overview.ts'
import { LazyPairPanel } from './LazyPairPanel.tsx'
import styles from './PairCard.module.css'
import { SlotCard } from './SlotCard.tsx'

/** The two sides of one card in one frame, and below them how they go together. */
export function PairCard({ pair }: { pair: PairView }) {
  const { words } = useDossier()
  const [first, second] = pair.sides
  const title = `pair-${first.slot.id}`
  return (
    <li className={styles.pair} data-state={pair.verdict ?? 'empty'}>
      <ul className={styles.sides}>
        <SlotCard view={first} isSide />
        <SlotCard view={second} isSide />
      </ul>
      <section id={title} className={styles.panel} aria-label={words.pair} tabIndex={-1}>
        {first.entry || second.entry ? (
          <LazyPairPanel pair={pair} />
        ) : (
          <>
            <h3 className={styles.title}>{words.pair}</h3>
            <p className={styles.hint}>{words.pairHint}</p>
          </>
        )}
      </section>
    </li>
  )
}
