import { EyeOff, Images, RotateCw, Trash2, Undo2, Wrench } from 'lucide-react'
import {
  type Evidence,
  failureWords,
  fillIn,
  isReadable,
  materialOf,
  type SlotId,
  type Values,
  weightOf,
} from '../../core/index.ts'
import type { Entry } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import type { SlotView } from '../overview.ts'
import { Button, FileButton } from './Button.tsx'
import { ChangeList } from './ChangeList.tsx'
import styles from './EntryDetails.module.css'
import { FindingRow } from './FindingRow.tsx'
import { MoveSelect } from './MoveSelect.tsx'
import { PhotoView } from './PhotoView.tsx'
import { Questions } from './Questions.tsx'
import { Working } from './Working.tsx'

/** Everything about one photo: large, with its findings, its questions, and what was changed. */
export function EntryDetails({ view }: { view: SlotView }) {
  const { dossier, words } = useDossier()
  const { slot, entry } = view
  if (!entry) return null
  const material = materialOf(slot.material)
  return (
    <div className={styles.details}>
      <h2 className={styles.title} tabIndex={-1}>
        {material.title[dossier.language]}
      </h2>
      <PhotoView entry={entry} title={words.pictureOf(material.title[dossier.language])} />
      <Facts evidence={entry.deliverable?.evidence ?? entry.evidence} />
      {entry.work && <Working work={entry.work} slot={slot.id} />}
      {entry.failure && !entry.work && (
        <p className={styles.failure} role="alert">
          {failureWords[entry.failure][dossier.language]}
        </p>
      )}
      <Repairs view={view} entry={entry} />
      {entry.deliverable && <ChangeList deliverable={entry.deliverable} />}
      {entry.evidence && isReadable(entry.evidence) && (
        <Questions slot={slot.id} material={material} answers={entry.answers} />
      )}
      <Findings view={view} />
      <Placing slot={slot.id} />
    </div>
  )
}

/** What the file is, in one line. */
function Facts({ evidence }: { evidence: Evidence | undefined }) {
  const { dossier, words } = useDossier()
  if (!evidence) return null
  const { file, pixels, camera } = evidence
  const device = [camera?.make, camera?.model].filter(Boolean).join(' ')
  const write = (template: string, values: Values) => fillIn(template, values, dossier.language)
  return (
    <p className={styles.facts}>
      {write('{format:format} · {bytes:size}', { format: file.format, bytes: file.bytes })}
      {pixels && write(' · {width:count} × {height:count}', { width: pixels.width, height: pixels.height })}
      {device && ` · ${words.camera} ${device}`}
    </p>
  )
}

/** What can be done to the picture. */
function Repairs({ view: { slot, canRepair }, entry }: { view: SlotView; entry: Entry }) {
  const { handle, words } = useDossier()
  const isBusy = entry.work !== undefined
  const canTurn = entry.evidence && isReadable(entry.evidence)
  return (
    <div className={styles.actions}>
      {canRepair && (
        <Button look="primary" icon={<Wrench aria-hidden />} onClick={() => handle.repair([slot.id])}>
          {words.fix}
        </Button>
      )}
      {entry.deliverable && entry.deliverable.photo.bytes !== entry.photo.bytes && (
        <Button icon={<Undo2 aria-hidden />} disabled={isBusy} onClick={() => handle.revert(slot.id)}>
          {words.undoRepair}
        </Button>
      )}
      {entry.failure && entry.failure !== 'unreadable' && !isBusy && (
        <Button onClick={() => handle.retry(slot.id)}>{words.retry}</Button>
      )}
      {canTurn && (
        <Button icon={<RotateCw aria-hidden />} disabled={isBusy} onClick={() => handle.rotate(slot.id)}>
          {words.rotate}
        </Button>
      )}
      {holdsMetadata(entry) && (
        <Button icon={<EyeOff aria-hidden />} disabled={isBusy} onClick={() => handle.strip(slot.id)}>
          {words.strip}
        </Button>
      )}
    </div>
  )
}

/** Another photo for this slot, another slot for this photo, or neither. */
function Placing({ slot }: { slot: SlotId }) {
  const { handle, words } = useDossier()
  const remove = () => {
    handle.remove(slot)
    document.getElementById(`slot-${slot}`)?.focus()
  }
  return (
    <div className={styles.placing}>
      <FileButton
        icon={<Images aria-hidden />}
        label={words.replace}
        onFiles={(files) => void handle.fill(files, slot)}
      >
        {words.replace}
      </FileButton>
      <MoveSelect from={slot} />
      <Button look="quiet" icon={<Trash2 aria-hidden />} onClick={remove}>
        {words.remove}
      </Button>
    </div>
  )
}

/** The camera's notes travel with a JPEG until it is written anew. */
function holdsMetadata({ evidence, deliverable }: Entry): boolean {
  const { hasLocation = false, ...notes } = evidence?.camera ?? {}
  const isUntouched = !deliverable || deliverable.recipe.encoding.kind === 'keep'
  return isUntouched && evidence?.file.format === 'jpeg' && (hasLocation || Object.keys(notes).length > 0)
}

function Findings({ view: { findings } }: { view: SlotView }) {
  const { words } = useDossier()
  const isQuiet = (weight: ReturnType<typeof weightOf>) => weight === 'pass' || weight === 'skip'
  const loud = findings.filter((finding) => !isQuiet(weightOf(finding)))
  const passes = findings.filter(({ outcome }) => outcome === 'pass')
  if (findings.length === 0) return null
  return (
    <section className={styles.findings} aria-label={words.findings}>
      <h3 className={styles.subtitle}>{words.findings}</h3>
      {loud.length > 0 && (
        <ul className={styles.list}>
          {loud.map((finding) => (
            <FindingRow key={finding.check} finding={finding} />
          ))}
        </ul>
      )}
      <details className={styles.passes} open={loud.length === 0}>
        <summary>{words.passes(passes.length)}</summary>
        <ul className={styles.list}>
          {passes.map((finding) => (
            <FindingRow key={finding.check} finding={finding} />
          ))}
        </ul>
      </details>
    </section>
  )
}
