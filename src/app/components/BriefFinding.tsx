import { type Finding, type Weight, weightOf } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { judge } from '../judge.ts'
import styles from './BriefFinding.module.css'
import { WeightMark } from './WeightMark.tsx'

/** One finding in a sentence, for a card. */
export function BriefFinding({ finding }: { finding: Finding }) {
  const { dossier } = useDossier()
  return <BriefRow weight={weightOf(finding)}>{judge().describe(finding, dossier.language).message}</BriefRow>
}

/** A sentence with how grave it is. */
export function BriefRow({ weight, children }: { weight: Weight; children: string }) {
  return (
    <li className={styles.row}>
      <WeightMark weight={weight} />
      <p className={styles.text}>{children}</p>
    </li>
  )
}
