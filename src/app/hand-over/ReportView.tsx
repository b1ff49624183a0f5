import { FileJson, Printer } from 'lucide-react'
import { profiles, verdictOf } from '../../core/index.ts'
import { Button } from '../components/Button.tsx'
import { View } from '../components/View.tsx'
import { WeightMark } from '../components/WeightMark.tsx'
import { saveReport } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { useHandOverWords } from '../language/hand-over.ts'
import { ReportedChecks } from './ReportedChecks.tsx'
import { ReportedPhoto } from './ReportedPhoto.tsx'
import styles from './ReportView.module.css'
import view from './Section.module.css'

/** The outcome for people: what was checked, what was changed, with pictures; to be printed or kept. */
export function ReportView({ onClose }: { onClose: () => void }) {
  const { handle, dossier, overview, words } = useDossier()
  const texts = useHandOverWords()
  const saveJson = () => {
    saveReport(dossier, overview, words.reportName)
    handle.noteSaved(`${words.reportName}.json`)
  }
  const actions = (
    <span className={styles.actions}>
      <Button icon={<FileJson aria-hidden />} onClick={saveJson}>
        {texts.reportJson}
      </Button>
      <Button look="primary" icon={<Printer aria-hidden />} onClick={() => window.print()}>
        {texts.print}
      </Button>
    </span>
  )
  return (
    <View title={words.reportName} onClose={onClose} actions={actions}>
      <Summary />
      {overview.slots.map((slot) => (
        <ReportedPhoto key={slot.slot.id} view={slot} />
      ))}
      {overview.pairs
        .filter(({ findings }) => findings.length > 0)
        .map(({ sides, findings }) => (
          <section key={sides[0].slot.id} className={styles.photo} aria-label={texts.pairTitle}>
            <h3 className={view.subtitle}>{texts.pairTitle}</h3>
            <ReportedChecks findings={findings} />
          </section>
        ))}
      <p className={view.note}>{texts.reportNote}</p>
    </View>
  )
}

function Summary() {
  const { dossier, overview, words } = useDossier()
  const texts = useHandOverWords()
  const { slots, pairs, state } = overview
  const verdict = verdictOf([...slots, ...pairs].flatMap(({ findings }) => findings))
  // A photo that could not be checked, and a slot that is still empty, is no pass.
  const isWhole = state.failed + state.empty === 0
  return (
    <dl className={styles.summary}>
      <dt>{texts.reportProfile}</dt>
      <dd>{profiles[dossier.profile].title[dossier.language]}</dd>
      <dt>{texts.reportVerdict}</dt>
      <dd>
        <WeightMark weight={verdict === 'pass' && !isWhole ? 'unsure' : verdict}>
          {isWhole || verdict !== 'pass'
            ? words.verdict[verdict]
            : words.status.missingDetail(state.empty, state.blocked, state.failed, state.pairs.blocked)}
        </WeightMark>
        {` ${texts.reportNumbers(state.filled, slots.length)}`}
        <br />
        {texts.reportDisclaimer}
      </dd>
    </dl>
  )
}
