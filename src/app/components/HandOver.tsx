import { filesOf } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import styles from './HandOver.module.css'
import { LazyFileList } from './LazyFileList.tsx'

/** Where the finished files are handed over. */
export function HandOver() {
  const { dossier, overview, words } = useDossier()
  const isEmpty = filesOf(overview, dossier.language).length === 0
  return (
    <section id="hand-over" className={styles.handOver} aria-labelledby="hand-over-title" tabIndex={-1}>
      <h2 id="hand-over-title" className={styles.title}>
        {words.handOver}
      </h2>
      {isEmpty ? <p className={styles.note}>{words.handOverEmpty}</p> : <LazyFileList />}
    </section>
  )
}
