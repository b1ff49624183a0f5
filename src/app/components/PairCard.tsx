import { groupTitles } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import type { PairView } from '../overview.ts'
import { LazyPairPanel } from './LazyPairPanel.tsx'
import styles from './PairCard.module.css'
import { SlotCard } from './SlotCard.tsx'

/** The two sides of one card in one frame, and below them how they go together. */
export function PairCard({ pair }: { pair: PairView }) {
  const { dossier, words } = useDossier()
  const [first, second] = pair.sides
  // A second person has a second pair.
  const label = `${groupTitles[first.slot.group][dossier.language]} · ${words.pair}`
  return (
    <li className={styles.pair} data-state={pair.verdict ?? 'empty'}>
      <ul className={styles.sides}>
        <SlotCard view={first} isSide />
        <SlotCard view={second} isSide />
      </ul>
      <section id={`pair-${first.slot.id}`} className={styles.panel} aria-label={label} tabIndex={-1}>
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
