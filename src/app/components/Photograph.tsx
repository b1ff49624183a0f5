import { useState } from 'react'
import type { Photo } from '../../core/index.ts'
import { useObjectUrl } from '../browser-hooks.ts'
import { useDossier } from '../dossier-context.tsx'
import styles from './Photograph.module.css'

interface PhotographProps {
  readonly photo: Photo
  readonly alt: string
  readonly onShape?: (width: number, height: number) => void
}

/** A photo as the browser shows it; some formats it cannot. */
export function Photograph({ photo, alt, onShape }: PhotographProps) {
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
      onLoad={({ currentTarget }) => onShape?.(currentTarget.naturalWidth, currentTarget.naturalHeight)}
    />
  )
}
