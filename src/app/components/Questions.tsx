import { type Answers, type Evidence, isDay, type Material, type SlotId, type TimeLeft } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import { ReadValidity } from '../reading/ReadValidity.tsx'
import styles from './Questions.module.css'
import { Segmented } from './Segmented.tsx'

interface QuestionsProps {
  readonly slot: SlotId
  readonly material: Material
  readonly answers: Answers
  readonly evidence: Evidence
}

/** What only the person knows of a photo. */
export function Questions({ slot, material, answers, evidence }: QuestionsProps) {
  const { handle } = useDossier()
  const words = useAllWords()
  if (material.questions.length === 0 && !material.expires) return null
  return (
    <section className={styles.questions} aria-labelledby={`questions-${slot}`}>
      <h3 id={`questions-${slot}`} className={styles.title}>
        {words.questions}
      </h3>
      {material.expires && (
        <ExpiryField
          expiry={answers.expiry}
          read={evidence.text?.validity}
          onChange={(expiry) => handle.answer(slot, { expiry })}
        />
      )}
      {material.questions.map((question) => (
        <Segmented
          key={question}
          label={words.question[question].ask}
          options={[
            ['yes', words.question[question].yes],
            ['no', words.question[question].no],
          ]}
          value={answers[question] === undefined ? undefined : answers[question] ? 'yes' : 'no'}
          onChange={(answer) => handle.answer(slot, { [question]: answer === 'yes' })}
        />
      ))}
    </section>
  )
}

interface ExpiryFieldProps {
  readonly expiry: string | undefined
  /** What was read from the photo. */
  readonly read: TimeLeft | undefined
  readonly onChange: (expiry: string) => void
}

function ExpiryField({ expiry, read, onChange }: ExpiryFieldProps) {
  const words = useAllWords()
  const isLongTerm = expiry === 'long-term'
  return (
    <div className={styles.expiry}>
      <label className={styles.date}>
        <span>{words.expiry}</span>
        <input
          type="date"
          value={expiry && isDay(expiry) ? expiry : ''}
          disabled={isLongTerm}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <label className={styles.longTerm}>
        <input
          type="checkbox"
          checked={isLongTerm}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? 'long-term' : '')}
        />
        {words.longTerm}
      </label>
      {read && !expiry && <ReadValidity left={read} />}
    </div>
  )
}
