import type { ReactNode } from 'react'
import { type TopicId, topics } from '../../core/index.ts'
import { useReadinessWords } from '../language/readiness.ts'
import styles from './Readiness.module.css'
import { SourceNote } from './SourceNote.tsx'

/** One point of the checklist: the rule, what is asked, what follows, and where it was read. */
export function Point({ id, children }: { readonly id: TopicId; readonly children: ReactNode }) {
  const { title, rule } = useReadinessWords().point[id]
  const topic = topics.find((known) => known.id === id)
  return (
    <section className={styles.point} aria-labelledby={`readiness-${id}`}>
      <h3 id={`readiness-${id}`} className={styles.title}>
        {title}
      </h3>
      <p>{rule}</p>
      {children}
      {topic && <SourceNote {...topic} />}
    </section>
  )
}
