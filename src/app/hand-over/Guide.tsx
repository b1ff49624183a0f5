import { profiles } from '../../core/index.ts'
import { BriefRow } from '../components/BriefFinding.tsx'
import { View } from '../components/View.tsx'
import { fileOf } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { useHandOverWords } from '../language/hand-over.ts'
import type { OverallState, SlotView } from '../overview.ts'
import { titleOfPlace } from './place-title.ts'
import styles from './Section.module.css'

/** How the files reach the provider: the steps, which file goes where, and what to do when one does not upload. */
export function Guide({ onClose }: { onClose: () => void }) {
  const { dossier, overview, words } = useDossier()
  const texts = useHandOverWords()
  const isReady = isGreen(overview.state)
  const isAliyun = dossier.profile === 'aliyun'
  return (
    <View title={words.guide} onClose={onClose}>
      <ul>
        <BriefRow weight={isReady ? 'pass' : 'info'}>{isReady ? texts.guideReady : texts.guideNotReady}</BriefRow>
      </ul>
      <section className={styles.caution} aria-labelledby="guide-caution">
        <h3 id="guide-caution" className={styles.subtitle}>
          {texts.cautionTitle}
        </h3>
        <p>{words.cautionText[0]}</p>
      </section>
      <section className={styles.section} aria-labelledby="guide-steps">
        <h3 id="guide-steps" className={styles.subtitle}>
          {texts.stepsTitle(profiles[dossier.profile].title[dossier.language])}
        </h3>
        {!isAliyun && <p className={styles.note}>{texts.otherProvider}</p>}
        <Steps steps={texts.steps[dossier.profile]} />
      </section>
      <Places />
      <section className={styles.section} aria-labelledby="guide-fail">
        <h3 id="guide-fail" className={styles.subtitle}>
          {texts.failTitle}
        </h3>
        <Steps steps={texts.failSteps} />
      </section>
    </View>
  )
}

interface Step {
  readonly text: string
  /** Codes of filing-rules.md section 9; empty where nobody but us says so. */
  readonly source: string
}

function Steps({ steps }: { steps: readonly Step[] }) {
  const texts = useHandOverWords()
  return (
    <ol className={styles.steps}>
      {steps.map(({ text, source }) => (
        <li key={text}>
          {text}
          <span className={styles.source}>{source === '' ? texts.inferred : texts.source(source)}</span>
        </li>
      ))}
    </ol>
  )
}

/** Which file goes where. */
function Places() {
  const { dossier, overview } = useDossier()
  const texts = useHandOverWords()
  const files = overview.slots.flatMap((view) => {
    const file = fileOf(view, dossier.language)
    return file ? [{ view, name: file.name }] : []
  })
  return (
    <section className={styles.section} aria-labelledby="guide-files">
      <h3 id="guide-files" className={styles.subtitle}>
        {texts.filesTitle}
      </h3>
      {files.length === 0 && <p className={styles.note}>{texts.noFiles}</p>}
      <ul className={styles.files}>
        {files.map(({ view, name }) => (
          <li key={name} className={styles.file}>
            <b>{name}</b>
            <Place view={view} />
          </li>
        ))}
      </ul>
      {dossier.profile === 'aliyun' && <p className={styles.note}>{`${texts.filesNote}（${texts.inferred}）`}</p>}
    </section>
  )
}

function Place({ view: { slot } }: { view: SlotView }) {
  const { dossier } = useDossier()
  const texts = useHandOverWords()
  if (slot.group === 'auxiliary') return <span>{texts.toAuxiliary}</span>
  const place = titleOfPlace(slot, dossier.language)
  // S0: originals are photographed in the provider's app.
  return <span>{dossier.profile === 'aliyun' ? texts.toShoot(place) : texts.toPlace(place)}</span>
}

function isGreen({ filled, busy, empty, blocked, failed, unsure, warned, pairs }: OverallState): boolean {
  const open = busy + empty + blocked + failed + unsure + warned + pairs.blocked + pairs.unsure + pairs.warned
  return filled > 0 && open === 0
}
