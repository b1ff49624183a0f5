import { facts, todayInChina } from '../../core/index.ts'
import { View } from '../components/View.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useReadinessWords } from '../language/readiness.ts'
import { DomainTermPoint, RealNamePoint, SuffixPoint } from './DomainPoints.tsx'
import { FooterPoint, MessagePoint, PolicePoint, ServiceNumberPoint } from './ProcessPoints.tsx'
import styles from './Readiness.module.css'
import { SourceNote } from './SourceNote.tsx'
import { useNow } from './use-now.ts'

/** What a filing needs beside photos, worked out from typed dates. What is typed goes when it closes. */
export function ReadinessSheet({ onClose }: { readonly onClose: () => void }) {
  const { words } = useDossier()
  const own = useReadinessWords()
  const now = useNow()
  const today = todayInChina(now)
  return (
    <View title={words.readiness} onClose={onClose}>
      <p className={styles.hint}>{own.intro}</p>
      <p className={styles.hint}>{own.today(today)}</p>
      <DomainTermPoint today={today} />
      <RealNamePoint today={today} />
      <SuffixPoint />
      <ServiceNumberPoint />
      <MessagePoint now={now} />
      <PolicePoint today={today} />
      <FooterPoint />
      <Facts />
    </View>
  )
}

function Facts() {
  const words = useReadinessWords()
  return (
    <section className={styles.point} aria-labelledby="readiness-more">
      <h3 id="readiness-more" className={styles.title}>
        {words.more}
      </h3>
      <ul className={styles.facts}>
        {facts.map(({ id, ...read }) => (
          <li key={id}>
            <p>{words.fact[id]}</p>
            <SourceNote {...read} />
          </li>
        ))}
      </ul>
    </section>
  )
}
