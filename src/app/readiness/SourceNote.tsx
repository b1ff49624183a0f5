import { type Certainty, type SourceCode, sourceOf } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { useReadinessWords } from '../language/readiness.ts'
import styles from './Readiness.module.css'

interface SourceNoteProps {
  readonly sources: readonly SourceCode[]
  readonly certainty?: Certainty
}

/** Who says so, when, and how sure that makes it. */
export function SourceNote({ sources, certainty }: SourceNoteProps) {
  const { language } = useDossier().dossier
  const words = useReadinessWords()
  const named = sources.map((code) => {
    const { publisher, date } = sourceOf(code)
    return `${publisher[language]}${words.comma}${date[language]}`
  })
  const parts = [certainty && words.certainty[certainty], words.sources + [...new Set(named)].join(words.semicolon)]
  return <p className={styles.source}>{parts.filter(Boolean).join(' · ')}</p>
}
