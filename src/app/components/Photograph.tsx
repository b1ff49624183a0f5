import { type ReactNode, useState } from 'react'
import type { Photo } from '../../core/index.ts'
import { useObjectUrl } from '../browser-hooks.ts'
import { currentShown, type Entry } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { LazyOverlay } from '../overlay/LazyOverlay.tsx'
import type { LayerId } from '../overlay/layers.ts'
import styles from './Photograph.module.css'

interface PhotographProps {
  readonly photo: Photo
  readonly alt: string
  /** Drawn over the picture, where there is one. */
  readonly children?: ReactNode
}

interface EntryPhotographProps {
  readonly entry: Entry
  readonly alt: string
  readonly layers?: readonly LayerId[]
  readonly zoom?: number
}

const OUTLINE: readonly LayerId[] = ['outline']

/**
 * The photo of an entry, once it has been looked at: a file that was refused as too large must not reach the browser's
 * decoder by this door.
 */
export function EntryPhotograph({ entry, alt, layers = OUTLINE, zoom = 1 }: EntryPhotographProps) {
  const { words } = useDossier()
  // A deliverable has been measured anew: what is drawn belongs to the picture that is shown.
  const { evidence } = entry.deliverable ?? entry
  if (entry.failure === 'several-pages') return <p className={styles.broken}>{words.choosePage}</p>
  if (!entry.evidence || !evidence)
    return <p className={styles.broken}>{entry.work ? words.checking : words.noPreview}</p>
  if (entry.evidence.decoding === 'too-large') return <p className={styles.broken}>{words.noPreview}</p>
  return (
    <Photograph photo={currentShown(entry)} alt={alt}>
      <LazyOverlay evidence={evidence} layers={layers} zoom={zoom} />
    </Photograph>
  )
}

/** A photo as the browser shows it; some formats it cannot. */
export function Photograph({ photo, alt, children }: PhotographProps) {
  const { words } = useDossier()
  const url = useObjectUrl(photo.bytes)
  const [broken, setBroken] = useState<Uint8Array>()
  if (broken === photo.bytes) return <p className={styles.broken}>{words.noPreview}</p>
  return (
    <>
      <img
        className={styles.photo}
        src={url}
        alt={alt}
        decoding="async"
        draggable={false}
        onError={() => setBroken(photo.bytes)}
      />
      {children && <span className={styles.overlay}>{children}</span>}
    </>
  )
}
