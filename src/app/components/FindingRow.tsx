import { describe, type Finding, weightOf } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import styles from './FindingRow.module.css'
import { WeightMark } from './WeightMark.tsx'

/** One finding: what was measured against what limit, then why or what to do. */
export function FindingRow({ finding, isBrief = false }: { finding: Finding; isBrief?: boolean }) {
  const { dossier, words } = useDossier()
  const { title, message, why, advice } = describe(finding, dossier.language)
  const weight = weightOf(finding)
  return (
    <li className={styles.row}>
      <WeightMark weight={weight} />
      <div className={styles.text}>
        {!isBrief && <h4 className={styles.title}>{title}</h4>}
        <p>{message}</p>
        {!isBrief && advice && weight !== 'pass' && (
          <p className={styles.advice}>
            <b>{words.how}</b>
            {advice}
          </p>
        )}
        {!isBrief && weight !== 'pass' && weight !== 'skip' && (
          <p className={styles.why}>
            <b>{words.why}</b>
            {why}
          </p>
        )}
      </div>
    </li>
  )
}
