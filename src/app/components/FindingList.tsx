import { type Finding, weightOf } from '../../core/index.ts'
import { useAllWords } from '../language/photo.ts'
import styles from './FindingList.module.css'
import { FindingRow } from './FindingRow.tsx'

interface FindingListProps {
  /** Gravest first. */
  readonly findings: readonly Finding[]
  /** Shows the place of a finding on the picture, where there is one large picture to show it on. */
  readonly onShow?: (finding: Finding) => void
  /** Without a heading it is the lesser part of something else. */
  readonly isHeaded?: boolean
}

/** What was found; what passed is folded into a line. */
export function FindingList({ findings, onShow, isHeaded = true }: FindingListProps) {
  const words = useAllWords()
  const loud = findings.filter((finding) => !['pass', 'skip'].includes(weightOf(finding)))
  const passes = findings.filter(({ outcome }) => outcome === 'pass')
  if (findings.length === 0) return null
  const Frame = isHeaded ? 'section' : 'div'
  return (
    <Frame className={styles.findings} {...(isHeaded && { 'aria-label': words.findings })}>
      {isHeaded && <h3 className={styles.title}>{words.findings}</h3>}
      {loud.length > 0 && (
        <ul className={styles.list}>
          {loud.map((finding) => (
            <FindingRow key={finding.check} finding={finding} onShow={onShow} />
          ))}
        </ul>
      )}
      {passes.length > 0 && (
        <details className={styles.passes} open={loud.length === 0 && isHeaded}>
          <summary>{words.passes(passes.length)}</summary>
          <ul className={styles.list}>
            {passes.map((finding) => (
              <FindingRow key={finding.check} finding={finding} onShow={onShow} />
            ))}
          </ul>
        </details>
      )}
    </Frame>
  )
}
