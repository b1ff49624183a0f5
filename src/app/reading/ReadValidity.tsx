import type { TimeLeft } from '../../core/index.ts'
import styles from './Reading.module.css'
import { useReading } from './use-reading.ts'

/** What was read of a paper's last day, which the person may overrule. */
export function ReadValidity({ left }: { left: TimeLeft }) {
  const { words } = useReading()
  return <p className={styles.note}>{words.validityYours(words.validityRead[left])}</p>
}
