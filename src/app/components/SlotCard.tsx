import { Wrench } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { failureWords, materialOf, type Slot, weightOf } from '../../core/index.ts'
import type { Entry } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { ExampleDrawing } from '../drawings/ExampleDrawing.tsx'
import type { SlotView } from '../overview.ts'
import { BriefFinding } from './BriefFinding.tsx'
import { Button } from './Button.tsx'
import { ChooseButtons } from './ChooseButtons.tsx'
import { CropFrame } from './CropFrame.tsx'
import { EntryPhotograph } from './Photograph.tsx'
import styles from './SlotCard.module.css'
import { WeightMark } from './WeightMark.tsx'
import { Working } from './Working.tsx'

/** Marks a drag that started at one of our own cards. */
const DRAG_TYPE = 'application/x-icp-preflight-slot'
/** The gravest findings that a card has room for; the inspector has them all. */
const BRIEF = 2

/** One slot: what belongs in it, or the photo that is in it and how it stands; alone, or as one side of a card. */
export function SlotCard({ view, isSide = false }: { view: SlotView; isSide?: boolean }) {
  const { handle, dossier, words } = useDossier()
  const { slot, number, entry } = view
  const drop = useCardDrop(slot.id)
  return (
    <li
      id={`slot-${slot.id}`}
      tabIndex={-1}
      className={styles.card}
      data-state={entry?.work ? 'busy' : (view.verdict ?? (entry ? 'block' : 'empty'))}
      data-selected={dossier.selected === slot.id}
      data-dropping={drop.isOver}
      data-side={isSide}
      {...drop.handlers}
    >
      <div className={styles.head}>
        <span className={styles.number}>{String(number).padStart(2, '0')}</span>
        <h3 className={styles.title}>{materialOf(slot.material).title[dossier.language]}</h3>
        <StateMark view={view} />
      </div>
      {entry ? (
        <Filled view={view} entry={entry} />
      ) : (
        <Empty slot={slot} onFiles={(files) => void handle.fill(files, slot.id)} />
      )}
      {drop.isOver && <p className={styles.dropHint}>{words.dropHere}</p>}
    </li>
  )
}

function StateMark({ view: { slot, entry, verdict, isJoined } }: { view: SlotView }) {
  const { words } = useDossier()
  if (!entry) {
    const kind = slot.id.startsWith('auxiliary-') && slot.material !== 'auxiliary' ? words.likely : words.optional
    return <span className={styles.note}>{slot.isRequired ? words.empty : kind}</span>
  }
  if (entry.work)
    return <WeightMark weight="info">{entry.work.kind === 'probing' ? words.checking : words.repairing}</WeightMark>
  if (entry.failure === 'several-pages') return <WeightMark weight="unsure">{words.choosePage}</WeightMark>
  if (!verdict) return <WeightMark weight="block">{words.failed}</WeightMark>
  if (isJoined && verdict !== 'block') return <WeightMark weight={verdict}>{words.joined}</WeightMark>
  const isMended = verdict === 'pass' && entry.deliverable && entry.deliverable.cleared.length > 0
  return <WeightMark weight={verdict}>{isMended ? words.repaired : words.verdict[verdict]}</WeightMark>
}

function Empty({ slot, onFiles }: { slot: Slot; onFiles: (files: readonly File[]) => void }) {
  const { dossier, words } = useDossier()
  const title = materialOf(slot.material).title[dossier.language]
  return (
    <>
      <div className={styles.example}>
        <ExampleDrawing material={slot.material} />
      </div>
      <p className={styles.hint}>{words.goodPhoto}</p>
      <ChooseButtons slot={slot.id} title={title} onFiles={onFiles} />
    </>
  )
}

function Filled({ view, entry }: { view: SlotView; entry: Entry }) {
  const { handle, dossier, words } = useDossier()
  const { slot, findings, canRepair } = view
  const title = materialOf(slot.material).title[dossier.language]
  const loud = findings.filter((finding) => !['pass', 'skip'].includes(weightOf(finding)))
  // What can be mended comes first, so that the button below never lacks its reason.
  const grave = [...loud].sort((a, b) => Number(b.remedy !== undefined) - Number(a.remedy !== undefined))
  const open = () => handle.select(slot.id)
  return (
    <>
      <button
        type="button"
        className={styles.photo}
        onClick={open}
        aria-label={`${title}: ${words.open}`}
        {...dragSource(slot.id)}
      >
        <CropFrame>
          <EntryPhotograph entry={entry} alt="" />
        </CropFrame>
      </button>
      {entry.work && <Working work={entry.work} slot={slot.id} />}
      {entry.failure && !entry.work && (
        <p className={styles.failure}>{failureWords[entry.failure][dossier.language]}</p>
      )}
      {grave.length > 0 && (
        <ul className={styles.findings}>
          {grave.slice(0, BRIEF).map((finding) => (
            <BriefFinding key={finding.check} finding={finding} />
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {canRepair && (
          <Button look="primary" icon={<Wrench aria-hidden />} onClick={() => handle.repair([slot.id])}>
            {words.fix}
          </Button>
        )}
        {entry.failure && entry.failure !== 'unreadable' && !entry.work && (
          <Button onClick={() => handle.retry(slot.id)}>
            {entry.failure === 'several-pages' ? words.choosePage : words.retry}
          </Button>
        )}
        <Button look="quiet" onClick={open}>
          {grave.length > BRIEF ? words.moreFindings(grave.length - BRIEF) : words.open}
        </Button>
      </div>
    </>
  )
}

function dragSource(slot: Slot['id']) {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dataTransfer.setData(DRAG_TYPE, slot)
      dataTransfer.effectAllowed = 'move'
    },
  }
}

/** A card takes files from outside, and photos from other cards. */
function useCardDrop(slot: Slot['id']) {
  const { handle } = useDossier()
  const [isOver, setIsOver] = useState(false)
  const handlers = {
    onDragOver(event: DragEvent) {
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: () => setIsOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault()
      event.stopPropagation()
      setIsOver(false)
      const from = event.dataTransfer.getData(DRAG_TYPE)
      if (from && from !== slot) handle.move(from, slot)
      else if (!from) void handle.fill([...event.dataTransfer.files], slot)
    },
  }
  return { isOver, handlers }
}
