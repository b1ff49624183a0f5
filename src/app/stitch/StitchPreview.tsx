import { fillIn, materialOf, type StitchedPart, weightOf } from '../../core/index.ts'
import { BriefFinding, BriefRow } from '../components/BriefFinding.tsx'
import { CropFrame } from '../components/CropFrame.tsx'
import { Photograph } from '../components/Photograph.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import styles from './Stitch.module.css'
import type { StitchTrial } from './use-stitch.ts'

/** The joined picture, and what the second look says of each document on it. */
export function StitchPreview({ trial, isEmpty }: { trial: StitchTrial; isEmpty: boolean }) {
  const { dossier } = useDossier()
  const words = useAllWords()
  if (isEmpty) return <p className={styles.hint}>{words.stitchEmpty}</p>
  if (trial.state === 'working') {
    return (
      <p className={styles.hint} role="status">
        {words.stitchWorking}
      </p>
    )
  }
  if (trial.state === 'failed') return <p role="alert">{words.stitchFailed}</p>
  const { outcome } = trial
  if (outcome.outcome === 'illegible') {
    return (
      <p className={styles.warning} role="alert">
        {words.stitchIllegible(outcome.textPixels, outcome.least, outcome.fits)}
      </p>
    )
  }
  const { photo, parts } = outcome
  const pixels = parts[0]?.evidence.pixels
  return (
    <>
      <div className={styles.preview}>
        <CropFrame>
          <Photograph photo={photo} alt={words.stitchPicture} />
        </CropFrame>
      </div>
      <p className={styles.hint} role="status">
        {fillIn('{bytes:size} · ', { bytes: photo.bytes.length }, dossier.language)}
        {pixels &&
          fillIn('{width:count} × {height:count}', { width: pixels.width, height: pixels.height }, dossier.language)}
      </p>
      {parts.map((part) => (
        <PartFindings key={part.slot} part={part} />
      ))}
    </>
  )
}

/** What is to be said of one document on the sheet, under its name; nothing where all is well. */
function PartFindings({ part: { slot, findings, textPixels } }: { part: StitchedPart }) {
  const { dossier, overview } = useDossier()
  const words = useAllWords()
  const loud = findings.filter((finding) => ['block', 'warn', 'unsure'].includes(weightOf(finding)))
  const view = overview.slots.find((one) => one.slot.id === slot)
  if (!view || (loud.length === 0 && textPixels !== undefined)) return null
  return (
    <div className={styles.part}>
      <h3 className={styles.name}>
        {view.number} {materialOf(view.slot.material).title[dossier.language]}
      </h3>
      <ul className={styles.findings}>
        {loud.map((finding) => (
          <BriefFinding key={finding.check} finding={finding} />
        ))}
        {textPixels === undefined && <BriefRow weight="unsure">{words.stitchTextUnknown}</BriefRow>}
      </ul>
    </div>
  )
}
