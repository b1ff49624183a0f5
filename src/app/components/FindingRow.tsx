import { useState } from 'react'
import { type Description, describe, type Finding, weightOf } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { LazyRetakeFigure } from '../drawings/LazyRetakeFigure.tsx'
import { useAllWords } from '../language/photo.ts'
import { Button } from './Button.tsx'
import styles from './FindingRow.module.css'
import { WeightMark } from './WeightMark.tsx'

interface FindingRowProps {
  readonly finding: Finding
  readonly onShow?: ((finding: Finding) => void) | undefined
}

/** One finding: what was measured against what limit, then what to do and why; where it is, and how to take it again. */
export function FindingRow({ finding, onShow }: FindingRowProps) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const [showsHow, setShowsHow] = useState(false)
  const description = describe(finding, dossier.language)
  const { title, message, why, drawing } = description
  const weight = weightOf(finding)
  const isLoud = weight !== 'pass' && weight !== 'skip'
  return (
    <li className={styles.row}>
      <WeightMark weight={weight} />
      <div className={styles.text}>
        <div className={styles.head}>
          <h4 className={styles.title}>{title}</h4>
          {onShow && finding.region && (
            <Button look="quiet" aria-label={`${title}: ${words.showPlace}`} onClick={() => onShow(finding)}>
              {words.showPlace}
            </Button>
          )}
          {isLoud && drawing && (
            <Button
              look="quiet"
              aria-label={`${title}: ${words.howToRetake}`}
              aria-expanded={showsHow}
              onClick={() => setShowsHow(!showsHow)}
            >
              {words.howToRetake}
            </Button>
          )}
        </div>
        <p>{message}</p>
        {isLoud && <Advice description={description} isDrawn={showsHow} />}
        {isLoud && (
          <p className={styles.why}>
            <b>{words.why}</b>
            {why}
          </p>
        )}
      </div>
    </li>
  )
}

/** What to do, in a line, and as a small drawing where the person asks for it. */
function Advice({ description: { advice, drawing }, isDrawn }: { description: Description; isDrawn: boolean }) {
  const words = useAllWords()
  if (!advice) return null
  return (
    <div className={styles.advice} data-drawn={isDrawn && drawing !== undefined}>
      {isDrawn && drawing && <LazyRetakeFigure drawing={drawing} />}
      <p>
        <b>{words.how}</b>
        {advice}
      </p>
    </div>
  )
}
