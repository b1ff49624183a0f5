import { describe, type Finding, weightOf } from '../../core/index.ts'
import { WeightMark } from '../components/WeightMark.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useHandOverWords } from '../language/hand-over.ts'
import styles from './ReportView.module.css'

/** Every check that applies, gravest first, with what was measured. */
export function ReportedChecks({ findings }: { findings: readonly Finding[] }) {
  const { dossier, words } = useDossier()
  const texts = useHandOverWords()
  return (
    <ul className={styles.checks} aria-label={texts.checkedItems}>
      {findings
        .filter(({ outcome }) => outcome !== 'skip')
        .map((finding) => {
          const { title, message, advice } = describe(finding, dossier.language)
          const weight = weightOf(finding)
          return (
            <li key={finding.check} className={styles.check}>
              <WeightMark weight={weight}>{words.weight[weight]}</WeightMark>
              <span>
                <b>{title}</b> {message}
                {weight !== 'pass' && advice && <span className={styles.advice}>{advice}</span>}
              </span>
            </li>
          )
        })}
    </ul>
  )
}
