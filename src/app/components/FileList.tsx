import { Download, FileText, Lock, Share } from 'lucide-react'
import { useState } from 'react'
import { fillIn } from '../../core/index.ts'
import { useObjectUrl } from '../browser-hooks.ts'
import { fileOf, filesOf, type NamedFile, saveFile } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { deviceOf } from '../hand-over/device.ts'
import { LazyPrivateCopy, LazyReport } from '../hand-over/lazy-views.tsx'
import { type Handed, prepareShare, saveByPicker, savePicker, share } from '../hand-over/sharing.ts'
import { useArchive } from '../hand-over/use-archive.ts'
import { useHandOverWords } from '../language/hand-over.ts'
import { useAllWords } from '../language/photo.ts'
import type { SlotView } from '../overview.ts'
import { Button } from './Button.tsx'
import styles from './HandOver.module.css'
import { SaveAllButton } from './SaveAllButton.tsx'
import { WeightMark } from './WeightMark.tsx'

/** The finished files by name, with what became of their size; one by one, shared, or all as an archive. */
export function FileList() {
  const { dossier, overview } = useDossier()
  const words = { ...useAllWords(), ...useHandOverWords() }
  const [news, setNews] = useState<string>()
  const [view, setView] = useState<'report' | 'private'>()
  const device = deviceOf(navigator.userAgent, navigator.maxTouchPoints)
  const { saved } = dossier
  return (
    <>
      <ul className={styles.files}>
        {overview.slots.map((slot) => (
          <FileRow key={slot.slot.id} view={slot} isShown={device === 'wechat'} onNews={setNews} />
        ))}
      </ul>
      <div className={styles.actions}>
        <ShareButton onNews={setNews} />
        <SaveAllButton>{words.saveAll}</SaveAllButton>
        <Button icon={<FileText aria-hidden />} disabled={overview.state.busy > 0} onClick={() => setView('report')}>
          {words.report}
        </Button>
        <Button icon={<Lock aria-hidden />} disabled={overview.state.busy > 0} onClick={() => setView('private')}>
          {words.privateCopy}
        </Button>
      </div>
      <p className={styles.saved} role="status">
        {news ?? (saved === '' ? words.notSaved : saved && words.saved(saved))}
      </p>
      <p className={styles.note}>{words.albumHint[device]}</p>
      <p className={styles.caution}>{words.cautionText[0]}</p>
      {view === 'report' && <LazyReport onClose={() => setView(undefined)} />}
      {view === 'private' && <LazyPrivateCopy onClose={() => setView(undefined)} />}
    </>
  )
}

/** A button only where the device has a share sheet for these files; what it refuses is downloaded as an archive. */
function ShareButton({ onNews }: { onNews: (news: string | undefined) => void }) {
  const { dossier, overview } = useDossier()
  const archive = useArchive()
  const texts = useHandOverWords()
  const prepared = prepareShare(filesOf(overview, dossier.language))
  if (!prepared) return null
  const tell: Readonly<Record<Handed, string>> = {
    done: texts.shareDone,
    cancelled: texts.shareCancelled,
    refused: texts.shareRefused,
  }
  const onShare = async () => {
    const handed = await share(prepared)
    // Where the archive fails, too, the line of what was saved says so.
    if (handed === 'refused' && !(await archive())) return onNews(undefined)
    onNews(tell[handed])
  }
  return (
    <Button look="primary" icon={<Share aria-hidden />} onClick={() => void onShare()}>
      {texts.share}
    </Button>
  )
}

interface FileRowProps {
  readonly view: SlotView
  /** The picture itself, to be pressed and held. */
  readonly isShown: boolean
  readonly onNews: (news: string | undefined) => void
}

function FileRow({ view, isShown, onNews }: FileRowProps) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const save = useSave(onNews)
  const file = fileOf(view, dossier.language)
  const { entry, verdict } = view
  if (!file || !entry) return null
  const size = (bytes: number) => fillIn('{bytes:size}', { bytes }, dossier.language)
  const isChanged = file.photo.bytes !== entry.photo.bytes
  return (
    <li className={styles.file}>
      <span className={styles.name}>{file.name}</span>
      <span className={styles.size}>
        {isChanged
          ? `${size(entry.photo.bytes.length)} → ${size(file.photo.bytes.length)}`
          : `${size(file.photo.bytes.length)} · ${words.untouched}`}
      </span>
      {verdict === 'block' && <WeightMark weight="block">{words.unrepaired}</WeightMark>}
      <Button icon={<Download aria-hidden />} aria-label={`${words.save} ${file.name}`} onClick={() => void save(file)}>
        {words.save}
      </Button>
      {isShown && <HeldPicture file={file} />}
    </li>
  )
}

/** Saves one file where the person chooses; where that is refused or unknown, with the browser's downloads. */
function useSave(onNews: (news: string | undefined) => void): (file: NamedFile) => Promise<void> {
  const { handle } = useDossier()
  const texts = useHandOverWords()
  return async (file) => {
    const pick = savePicker()
    const handed = pick && (await saveByPicker(pick, file))
    if (handed === 'cancelled') return onNews(texts.pickCancelled)
    if (handed === 'done') return onNews(texts.pickDone(file.name))
    saveFile(file)
    handle.noteSaved(file.name)
    onNews(handed && texts.pickRefused(file.name))
  }
}

function HeldPicture({ file }: { file: NamedFile }) {
  const texts = useHandOverWords()
  const url = useObjectUrl(file.photo.bytes)
  return url && <img className={styles.held} src={url} alt={texts.longPress(file.name)} />
}
