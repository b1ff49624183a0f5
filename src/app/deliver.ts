import {
  EXTENSIONS,
  type Format,
  failureOf,
  failureWords,
  groupTitles,
  isReadable,
  type Language,
  makeReport,
  materialOf,
  type Photo,
  type Report,
  type ReportedFailure,
} from '../core/index.ts'
import { contextOf, type Dossier } from './dossier.ts'
import type { Overview, SlotView } from './overview.ts'

/** A file ready to leave the page by the person's own hand. */
export interface NamedFile {
  readonly name: string
  readonly photo: Photo
  readonly format: Format
}

/** The finished file of a slot: the deliverable, or the original; none while there is work on it or it is no photo. */
export function fileOf({ slot, number, entry, joined, isJoined }: SlotView, language: Language): NamedFile | undefined {
  const evidence = entry?.deliverable?.evidence ?? entry?.evidence
  if (!entry || !evidence || entry.work || isJoined || !isReadable(evidence)) return undefined
  const format = joined ? 'jpeg' : evidence.file.format
  const photo = joined ?? entry.deliverable?.photo ?? entry.photo
  const extension = EXTENSIONS[format][0]
  // 辅助资料 is the name of a group and of the open slot in it: once is enough.
  const titles = new Set([groupTitles[slot.group][language], materialOf(slot.material).title[language]])
  const stem = [String(number).padStart(2, '0'), ...titles].join('-')
  return { name: extension ? `${fileSafe(stem)}.${extension}` : fileSafe(stem), photo, format }
}

export function filesOf({ slots }: Overview, language: Language): NamedFile[] {
  return slots.flatMap((view) => fileOf(view, language) ?? [])
}

/** Saves one file through the browser's downloads. */
export function saveFile({ name, photo }: Pick<NamedFile, 'name' | 'photo'>): void {
  // Photos are never in shared memory.
  saveBlob(new Blob([photo.bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }), name)
}

/** Saves several files as one archive. */
export async function saveZip(files: readonly Pick<NamedFile, 'name' | 'photo'>[], stem: string): Promise<void> {
  const { downloadZip } = await import('client-zip')
  const entries = files.map(({ name, photo }) => ({ name, input: photo.bytes as Uint8Array<ArrayBuffer> }))
  saveBlob(await downloadZip(entries).blob(), `${stem}.zip`)
}

/** Saves the outcome as JSON: no pictures, no names of files, no times of shots. */
export function saveReport(dossier: Dossier, overview: Overview, stem: string): void {
  saveBlob(
    new Blob([JSON.stringify(reportOf(dossier, overview), null, 2)], { type: 'application/json' }),
    `${stem}.json`,
  )
}

/** The outcome as data. */
export function reportOf(dossier: Dossier, { slots, pairs }: Overview): Report {
  const photos = slots.flatMap(({ slot, entry, findings }) => {
    const evidence = entry?.deliverable?.evidence ?? entry?.evidence
    return evidence ? [{ slot: slot.id, evidence, findings }] : []
  })
  return makeReport(
    contextOf(dossier).profile.id,
    photos,
    slots.flatMap((view) => failuresOf(view, dossier.language)),
    pairs.flatMap(({ sides, findings }) =>
      findings.length > 0 ? [{ slots: sides.map(({ slot }) => slot.id), findings }] : [],
    ),
  )
}

function failuresOf({ slot, entry }: SlotView, language: Language): ReportedFailure[] {
  // A repair that failed leaves a photo that was checked all the same.
  const code = entry?.evidence ? failureOf(entry.evidence) : entry?.failure
  return code ? [{ slot: slot.id, code, message: failureWords[code][language] }] : []
}

function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Safari reads the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Characters that file systems refuse become dashes. */
function fileSafe(name: string): string {
  return name.replace(/[\\/:*?"<>|,\s]+/g, '-')
}
