import { ListOrdered } from 'lucide-react'
import { useState } from 'react'
import { filesOf } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { LazyGuide } from '../hand-over/lazy-views.tsx'
import { Button } from './Button.tsx'
import styles from './HandOver.module.css'
import { LazyFileList } from './LazyFileList.tsx'

/** Where the finished files are handed over, and what to do with them is told. */
export function HandOver() {
  const { dossier, overview, words } = useDossier()
  const [isGuided, setIsGuided] = useState(false)
  const isEmpty = filesOf(overview, dossier.language).length === 0
  return (
    <section id="hand-over" className={styles.handOver} aria-labelledby="hand-over-title" tabIndex={-1}>
      <h2 id="hand-over-title" className={styles.title}>
        {words.handOver}
      </h2>
      {isEmpty ? <p className={styles.note}>{words.handOverEmpty}</p> : <LazyFileList />}
      <div className={styles.actions}>
        <Button icon={<ListOrdered aria-hidden />} onClick={() => setIsGuided(true)}>
          {words.guide}
        </Button>
      </div>
      {isGuided && <LazyGuide onClose={() => setIsGuided(false)} />}
    </section>
  )
}
