import { Camera, EyeOff, Images, RotateCw, SplitSquareHorizontal, Trash2, Undo2, Wrench } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import {
  type Evidence,
  type Finding,
  failureWords,
  fillIn,
  isReadable,
  materialOf,
  type SlotId,
  type Values,
} from '../../core/index.ts'
import { hasViewfinder, TOUCH, useMediaQuery } from '../browser-hooks.ts'
import { AdjustCorners } from '../corners/AdjustCorners.tsx'
import type { Entry } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import { layersOfCheck } from '../overlay/layers.ts'
import type { SlotView } from '../overview.ts'
import { ReadText } from '../reading/ReadText.tsx'
import { splitEdits } from '../splitting.ts'
import { Button, FileButton } from './Button.tsx'
import { ChangeList } from './ChangeList.tsx'
import styles from './EntryDetails.module.css'
import { FindingList } from './FindingList.tsx'
import { MoveSelect } from './MoveSelect.tsx'
import { PhotoView, type Place } from './PhotoView.tsx'
import { Questions } from './Questions.tsx'
import { Working } from './Working.tsx'

/** Everything about one photo: large, with its findings, its questions, and what was changed. */
export function EntryDetails({ view, takesFocus = false }: { view: SlotView; takesFocus?: boolean }) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const { place, show } = usePlace()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const { slot, entry } = view
  if (!entry) return null
  const material = materialOf(slot.material)
  return (
    <div className={styles.details}>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {material.title[dossier.language]}
      </h2>
      <PhotoView entry={entry} title={words.pictureOf(material.title[dossier.language])} place={place} />
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
        <Questions slot={slot.id} material={material} answers={entry.answers} evidence={entry.evidence} />
      )}
      <FindingList findings={view.findings} onShow={show} />
      <ReadText entry={entry} />
      <Placing slot={slot.id} />
    </div>
  )
}

/** Shows where a finding is: its place, on the layers that say what it is. */
function usePlace() {
  const { handle, dossier } = useDossier()
  const [place, setPlace] = useState<Place>()
  const show = ({ check, region }: Finding) => {
    if (!region) return
    handle.setLayers([...new Set([...dossier.layers, ...layersOfCheck(check)])])
    setPlace((last) => ({ region, asked: (last?.asked ?? 0) + 1 }))
  }
  return { place, show }
}

/** What the file is, in one line. */
function Facts({ evidence }: { evidence: Evidence | undefined }) {
  const { dossier } = useDossier()
  const words = useAllWords()
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
  const { handle } = useDossier()
  const words = useAllWords()
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
        <Button onClick={() => handle.retry(slot.id)}>
          {entry.failure === 'several-pages' ? words.choosePage : words.retry}
        </Button>
      )}
      {canTurn && (
        <Button icon={<RotateCw aria-hidden />} disabled={isBusy} onClick={() => handle.rotate(slot.id)}>
          {words.rotate}
        </Button>
      )}
      {splitEdits(entry, materialOf(slot.material)) && !entry.deliverable && (
        <Button icon={<SplitSquareHorizontal aria-hidden />} disabled={isBusy} onClick={() => handle.split(slot.id)}>
          {words.split}
        </Button>
      )}
      <AdjustCorners slot={slot.id} entry={entry} />
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
  const { handle } = useDossier()
  const words = useAllWords()
  const remove = () => {
    handle.remove(slot)
    document.getElementById(`slot-${slot}`)?.focus()
  }
  const isTouch = useMediaQuery(TOUCH)
  return (
    <div className={styles.placing}>
      {isTouch && hasViewfinder() && (
        <Button icon={<Camera aria-hidden />} onClick={() => handle.shoot(slot)}>
          {words.takeAgain}
        </Button>
      )}
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
