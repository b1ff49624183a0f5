import { useState } from 'react'
import {
  letterDeadline,
  letterMonths,
  type PaperRule,
  type Province,
  paperRules,
  paperWords,
  todayInChina,
} from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { useReadinessWords } from '../language/readiness.ts'
import { Answer } from './Answer.tsx'
import { Field } from './Field.tsx'
import styles from './Readiness.module.css'
import { SourceNote } from './SourceNote.tsx'
import { useNow } from './use-now.ts'

/** Papers that the province may ask the organiser for. It blocks nothing. */
export function LikelyPapers() {
  const { plan } = useDossier().dossier
  const words = useReadinessWords()
  if (!plan.province) return null
  const rules = paperRules(plan.province, plan.organiser === 'individual' ? 'individual' : 'unit')
  const local = rules.filter(({ provinces }) => provinces !== 'all')
  return (
    <section className={styles.point} aria-labelledby="likely-papers">
      <h3 id="likely-papers" className={styles.title}>
        {words.papersTitle(plan.province)}
      </h3>
      <p className={styles.hint}>{words.papersNote}</p>
      {local.length > 0 ? <PaperList rules={local} /> : <p>{words.papersNone}</p>}
      {plan.organiser !== 'individual' && <LetterAge key={plan.province} province={plan.province} />}
      <details>
        <summary className={styles.summary}>{words.papersEverywhere}</summary>
        <PaperList rules={rules.filter(({ provinces }) => provinces === 'all')} />
      </details>
    </section>
  )
}

function PaperList({ rules }: { rules: readonly PaperRule[] }) {
  const { language } = useDossier().dossier
  const words = useReadinessWords()
  return (
    <ul className={styles.facts}>
      {rules.map(({ id, since, sources }) => (
        <li key={id}>
          <p>
            <strong>{paperWords[id].title[language]}</strong>
            {since && <span className={styles.since}> · {words.since(since)}</span>}
          </p>
          <p>{paperWords[id].when[language]}</p>
          <SourceNote sources={sources} />
        </li>
      ))}
    </ul>
  )
}

/** Any unit may need a letter where somebody else than its legal representative is in charge. */
function LetterAge({ province }: { province: Province }) {
  const words = useReadinessWords()
  const [signed, setSigned] = useState('')
  const today = todayInChina(useNow())
  const deadline = letterDeadline(signed, today, province)
  return (
    <div className={styles.step}>
      <p>{words.letterRule(letterMonths(province))}</p>
      <Field type="date" max={today} label={words.signed} value={signed} onChange={setSigned} />
      <Answer
        reply={deadline && { weight: deadline.state === 'missed' ? 'warn' : 'pass', text: words.letter(deadline) }}
        invalid={signed !== '' && words.invalid.past}
      />
      <SourceNote sources={province === '河北' ? ['T1'] : ['T1', 'T15', 'V1']} />
    </div>
  )
}
