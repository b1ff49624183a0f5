import { Download, FileJson } from 'lucide-react'
import { fillIn } from '../../core/index.ts'
import { fileOf, saveFile, saveReport } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import type { SlotView } from '../overview.ts'
import { Button } from './Button.tsx'
import styles from './HandOver.module.css'
import { SaveAllButton } from './SaveAllButton.tsx'
import { WeightMark } from './WeightMark.tsx'

/** The finished files by name, with what became of their size; one by one, or all as an archive. */
export function FileList() {
  const { handle, dossier, overview } = useDossier()
  const words = useAllWords()
  const { saved } = dossier
  const report = () => {
    saveReport(dossier, overview, words.reportName)
    handle.noteSaved(`${words.reportName}.json`)
  }
  return (
    <>
      <ul className={styles.files}>
        {overview.slots.map((view) => (
          <FileRow key={view.slot.id} view={view} />
        ))}
      </ul>
      <div className={styles.actions}>
        <SaveAllButton>{words.saveAll}</SaveAllButton>
        <Button icon={<FileJson aria-hidden />} disabled={overview.state.busy > 0} onClick={report}>
          {words.saveReport}
        </Button>
      </div>
      <p className={styles.saved} role="status">
        {saved === '' ? words.notSaved : saved && words.saved(saved)}
      </p>
      <p className={styles.note}>{words.albumHint}</p>
      <p className={styles.caution}>{words.cautionText[0]}</p>
    </>
  )
}

function FileRow({ view }: { view: SlotView }) {
  const { handle, dossier } = useDossier()
  const words = useAllWords()
  const file = fileOf(view, dossier.language)
  const { entry, verdict } = view
  if (!file || !entry) return null
  const size = (bytes: number) => fillIn('{bytes:size}', { bytes }, dossier.language)
  const isChanged = file.photo.bytes !== entry.photo.bytes
  const save = () => {
    saveFile(file)
    handle.noteSaved(file.name)
  }
  return (
    <li className={styles.file}>
      <span className={styles.name}>{file.name}</span>
      <span className={styles.size}>
        {isChanged
          ? `${size(entry.photo.bytes.length)} → ${size(file.photo.bytes.length)}`
          : `${size(file.photo.bytes.length)} · ${words.untouched}`}
      </span>
      {verdict === 'block' && <WeightMark weight="block">{words.unrepaired}</WeightMark>}
      <Button icon={<Download aria-hidden />} aria-label={`${words.save} ${file.name}`} onClick={save}>
        {words.save}
      </Button>
    </li>
  )
}
