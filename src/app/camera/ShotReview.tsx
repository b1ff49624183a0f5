import { Camera, Check } from 'lucide-react'
import { failureWords, materialOf, type SlotId, weightOf } from '../../core/index.ts'
import { BriefFinding } from '../components/BriefFinding.tsx'
import { Button } from '../components/Button.tsx'
import { CropFrame } from '../components/CropFrame.tsx'
import { EntryPhotograph } from '../components/Photograph.tsx'
import { Working } from '../components/Working.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useCameraWords } from '../language/camera.ts'
import type { SlotView } from '../overview.ts'
import styles from './ShotReview.module.css'

interface ShotReviewProps {
  readonly view: SlotView
  readonly onRetake: () => void
  readonly onNext: (slot: SlotId) => void
  readonly onDone: () => void
}

/** The shot, what the checks say of it, and the next step: again, the other side, or done. */
export function ShotReview({ view, onRetake, onNext, onDone }: ShotReviewProps) {
  const { dossier } = useDossier()
  const texts = useCameraWords()
  const { entry, findings, verdict, slot } = view
  const next = useEmptyOtherSide(view)
  const loud = findings.filter((finding) => weightOf(finding) === 'block' || finding.outcome === 'fail')
  const isBad = loud.some((finding) => weightOf(finding) === 'block') || Boolean(entry?.failure)
  return (
    <>
      <div className={styles.review}>
        <div className={styles.shot}>
          <CropFrame>{entry && <EntryPhotograph entry={entry} alt={texts.shot} />}</CropFrame>
        </div>
        {entry?.work && <Working work={entry.work} slot={slot.id} />}
        <div role="status">
          {entry?.failure && !entry.work && <p>{failureWords[entry.failure][dossier.language]}</p>}
          {verdict && loud.length === 0 && <p className={styles.fine}>{texts.fine}</p>}
          <ul className={styles.findings}>
            {loud.map((finding) => (
              <BriefFinding key={finding.check} finding={finding} />
            ))}
          </ul>
        </div>
      </div>
      <div className={styles.steps}>
        <Button look={isBad ? 'primary' : 'plain'} icon={<Camera aria-hidden />} onClick={onRetake}>
          {texts.again}
        </Button>
        {next && (
          <Button look={isBad ? 'plain' : 'primary'} icon={<Camera aria-hidden />} onClick={() => onNext(next.slot.id)}>
            {texts.next(materialOf(next.slot.material).title[dossier.language])}
          </Button>
        )}
        <Button look={isBad || next ? 'quiet' : 'primary'} icon={<Check aria-hidden />} onClick={onDone}>
          {texts.done}
        </Button>
      </div>
    </>
  )
}

function useEmptyOtherSide({ slot }: SlotView): SlotView | undefined {
  const { overview } = useDossier()
  const pair = overview.pairs.find(({ sides }) => sides.some((side) => side.slot.id === slot.id))
  return pair?.sides.find((side) => side.slot.id !== slot.id && !side.entry)
}
