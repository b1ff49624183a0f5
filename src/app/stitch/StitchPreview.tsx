import { fillIn, weightOf } from '../../core/index.ts'
import { BriefFinding } from '../components/BriefFinding.tsx'
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
  const loud = outcome.parts.flatMap(({ slot, findings }) =>
    findings
      .filter((finding) => ['block', 'warn', 'unsure'].includes(weightOf(finding)))
      .map((finding) => ({ slot, finding })),
  )
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
      {loud.length > 0 && (
        <ul className={styles.findings}>
          {loud.map(({ slot, finding }) => (
            <BriefFinding key={`${slot} ${finding.check}`} finding={finding} />
          ))}
        </ul>
      )}
    </>
  )
}
