import { Archive, Download, FileJson } from 'lucide-react'
import { useState } from 'react'
import { fillIn } from '../../core/index.ts'
import { fileOf, filesOf, saveFile, saveReport, saveZip } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import type { SlotView } from '../overview.ts'
import { Button } from './Button.tsx'
import styles from './HandOver.module.css'
import { WeightMark } from './WeightMark.tsx'

/** The finished files by name, with what became of their size; one by one, or all as an archive. */
export function HandOver() {
  const { dossier, overview, words } = useDossier()
  const [saved, setSaved] = useState<string>()
  const files = filesOf(overview, dossier.language)
  const saveAll = async () => {
    await saveZip(files, words.zipName)
    setSaved(`${words.zipName}.zip`)
  }
  const report = () => {
    saveReport(dossier, overview, words.reportName)
    setSaved(`${words.reportName}.json`)
  }
  return (
    <section id="hand-over" className={styles.handOver} aria-labelledby="hand-over-title" tabIndex={-1}>
      <h2 id="hand-over-title" className={styles.title}>
        {words.handOver}
      </h2>
      {files.length === 0 ? (
        <p className={styles.note}>{words.handOverEmpty}</p>
      ) : (
        <>
          <ul className={styles.files}>
            {overview.slots.map((view) => (
              <FileRow key={view.slot.id} view={view} onSaved={setSaved} />
            ))}
          </ul>
          <div className={styles.actions}>
            <Button look="primary" icon={<Archive aria-hidden />} onClick={() => void saveAll()}>
              {words.saveAll}
            </Button>
            <Button icon={<FileJson aria-hidden />} onClick={report}>
              {words.saveReport}
            </Button>
          </div>
          <p className={styles.saved} role="status">
            {saved && words.saved(saved)}
          </p>
          <p className={styles.note}>{words.albumHint}</p>
          <p className={styles.caution}>{words.cautionText[0]}</p>
        </>
      )}
    </section>
  )
}

function FileRow({ view, onSaved }: { view: SlotView; onSaved: (name: string) => void }) {
  const { dossier, words } = useDossier()
  const file = fileOf(view, dossier.language)
  const { entry, verdict } = view
  if (!file || !entry) return null
  const size = (bytes: number) => fillIn('{bytes:size}', { bytes }, dossier.language)
  const isChanged = file.photo.bytes !== entry.photo.bytes
  const save = () => {
    saveFile(file)
    onSaved(file.name)
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
