import { type Finding, weightOf } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { judge } from '../judge.ts'
import styles from './BriefFinding.module.css'
import { WeightMark } from './WeightMark.tsx'

/** One finding in a sentence, for a card. */
export function BriefFinding({ finding }: { finding: Finding }) {
  const { dossier } = useDossier()
  return (
    <li className={styles.row}>
      <WeightMark weight={weightOf(finding)} />
      <p className={styles.text}>{judge().describe(finding, dossier.language).message}</p>
    </li>
  )
}
