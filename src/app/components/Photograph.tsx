import { useState } from 'react'
import type { Photo } from '../../core/index.ts'
import { useObjectUrl } from '../browser-hooks.ts'
import type { Entry } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import styles from './Photograph.module.css'

interface PhotographProps {
  readonly photo: Photo
  readonly alt: string
}

/**
 * The photo of an entry, once it has been looked at: a file that was refused as too large must not reach the browser's
 * decoder by this door.
 */
export function EntryPhotograph({ entry, alt }: { entry: Entry; alt: string }) {
  const { words } = useDossier()
  if (!entry.evidence) return <p className={styles.broken}>{entry.work ? words.checking : words.noPreview}</p>
  if (entry.evidence.decoding === 'too-large') return <p className={styles.broken}>{words.noPreview}</p>
  return <Photograph photo={entry.deliverable?.photo ?? entry.photo} alt={alt} />
}

/** A photo as the browser shows it; some formats it cannot. */
export function Photograph({ photo, alt }: PhotographProps) {
  const { words } = useDossier()
  const url = useObjectUrl(photo.bytes, '')
  const [broken, setBroken] = useState<Uint8Array>()
  if (broken === photo.bytes) return <p className={styles.broken}>{words.noPreview}</p>
  return (
    <img
      className={styles.photo}
      src={url}
      alt={alt}
      decoding="async"
      draggable={false}
      onError={() => setBroken(photo.bytes)}
    />
  )
}
