import { failureWords, isReadable, type Photo } from '../../core/index.ts'
import { useObjectUrl } from '../browser-hooks.ts'
import { ChangeList } from '../components/ChangeList.tsx'
import { originalShown } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { useHandOverWords } from '../language/hand-over.ts'
import type { SlotView } from '../overview.ts'
import { titleOfPlace } from './place-title.ts'
import { ReportedChecks } from './ReportedChecks.tsx'
import styles from './ReportView.module.css'
import view from './Section.module.css'

/** One slot of the report. */
export function ReportedPhoto({ view: slotView }: { view: SlotView }) {
  const { dossier } = useDossier()
  const texts = useHandOverWords()
  const { slot, number, entry, findings } = slotView
  if (!entry && !slot.isRequired) return null
  const title = `${number} ${titleOfPlace(slot, dossier.language)}`
  return (
    <section className={styles.photo} aria-label={title}>
      <h3 className={view.subtitle}>{title}</h3>
      {entry ? <Pictures view={slotView} /> : <p className={view.note}>{texts.notFilled}</p>}
      {entry?.failure && <p>{`${texts.couldNotCheck}: ${failureWords[entry.failure][dossier.language]}`}</p>}
      {entry?.deliverable && <ChangeList deliverable={entry.deliverable} />}
      {slotView.isJoined && <p>{texts.onJoined}</p>}
      <ReportedChecks findings={findings} />
    </section>
  )
}

/** Before and after. A file that was refused must not reach the browser's decoder by this door. */
function Pictures({ view: { entry, joined } }: { view: SlotView }) {
  const texts = useHandOverWords()
  if (!entry?.evidence || !isReadable(entry.evidence)) return null
  const after = entry.deliverable?.photo
  const isChanged = after !== undefined && after.bytes !== entry.photo.bytes
  return (
    <div className={styles.pictures}>
      <Picture photo={originalShown(entry)} caption={isChanged ? texts.before : texts.unchanged} />
      {isChanged && <Picture photo={after} caption={texts.after} />}
      {joined && <Picture photo={joined} caption={texts.joinedPicture} />}
    </div>
  )
}

function Picture({ photo, caption }: { photo: Photo; caption: string }) {
  const url = useObjectUrl(photo.bytes)
  return (
    <figure className={styles.picture}>
      {url && <img src={url} alt={caption} />}
      <figcaption className={view.note}>{caption}</figcaption>
    </figure>
  )
}
