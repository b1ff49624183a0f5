import type { ReactNode } from 'react'
import { WeightMark } from '../components/WeightMark.tsx'
import { useReadinessWords } from '../language/readiness.ts'
import styles from './Readiness.module.css'

/** What follows from what was typed. */
export interface Reply {
  readonly weight: 'pass' | 'warn' | 'block' | 'unsure' | 'info'
  readonly text: string
}

interface AnswerProps {
  /** Undefined while too little is known. */
  readonly reply: Reply | undefined
  /** Said in its place where something was typed that cannot be right. */
  readonly invalid?: string | false
  readonly children?: ReactNode
}

/** Stays in the page while it is empty, so that screen readers hear it change. */
export function Answer({ reply, invalid, children }: AnswerProps) {
  const words = useReadinessWords()
  const shown: Reply | undefined = reply ?? (invalid ? { weight: 'warn', text: invalid } : undefined)
  return (
    <div className={styles.answer} role="status" data-known={shown !== undefined}>
      {shown && <WeightMark weight={shown.weight}>{words.mark[shown.weight]}</WeightMark>}
      <p>{shown?.text ?? words.waiting}</p>
      {children}
    </div>
  )
}
