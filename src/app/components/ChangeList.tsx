import { changeWords, type Deliverable, fillIn, titleOfCheck, type Weight } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import styles from './ChangeList.module.css'
import { WeightMark } from './WeightMark.tsx'

/** What a repair did, and what the second look says of it. */
export function ChangeList({ deliverable }: { deliverable: Deliverable }) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const { changes, cleared, uncleared, broken, wouldBreak } = deliverable
  const titles = (checks: readonly string[]) => checks.map((check) => titleOfCheck(check, dossier.language)).join('、')
  return (
    <section className={styles.changes} aria-label={words.changes}>
      <h3 className={styles.title}>{words.changes}</h3>
      <ul className={styles.list}>
        {changes.map(({ change, ...values }) => (
          <li key={change}>{fillIn(changeWords[change][dossier.language], values, dossier.language)}</li>
        ))}
      </ul>
      {cleared.length > 0 && <Outcome weight="pass" text={words.cleared(titles(cleared))} />}
      {uncleared.length > 0 && <Outcome weight="warn" text={words.uncleared(titles(uncleared))} />}
      {wouldBreak.length > 0 && <Outcome weight="info" text={words.wouldBreak(titles(wouldBreak))} />}
      {broken.length > 0 && <Outcome weight="warn" text={words.broken(titles(broken))} />}
    </section>
  )
}

function Outcome({ weight, text }: { weight: Weight; text: string }) {
  return (
    <p className={styles.outcome}>
      <WeightMark weight={weight} />
      <span>{text}</span>
    </p>
  )
}
