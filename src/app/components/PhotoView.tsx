import { type CSSProperties, useEffect, useState } from 'react'
import type { Quad } from '../../core/index.ts'
import { type Entry, originalShown } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import { boxAround, type Size } from '../overlay/geometry.ts'
import { LazyOverlay } from '../overlay/LazyOverlay.tsx'
import { CropFrame } from './CropFrame.tsx'
import { LayerChips } from './LayerChips.tsx'
import { EntryPhotograph, Photograph } from './Photograph.tsx'
import styles from './PhotoView.module.css'
import { PlaceMark } from './PlaceMark.tsx'
import { useZoom, ZoomButtons } from './zoom.tsx'

/** A place that somebody asked to see. */
export interface Place {
  readonly region: Quad
  /** Counts the askings. */
  readonly asked: number
}

interface PhotoViewProps {
  readonly entry: Entry
  readonly title: string
  readonly place: Place | undefined
}

/** The picture large: zoomed by buttons or wheel, panned by scrolling, what was found drawn over it. */
export function PhotoView({ entry, title, place }: PhotoViewProps) {
  const { dossier, handle } = useDossier()
  const { pane, zoom, setZoom, show } = useZoom()
  const { evidence } = entry.deliverable ?? entry
  const picture = evidence?.pixels

  // biome-ignore lint/correctness/useExhaustiveDependencies: each place is shown once, when it is asked for
  useEffect(() => {
    if (!place || !picture) return
    show(boxAround(place.region), picture)
    pane.current?.focus({ preventScroll: true })
    pane.current?.scrollIntoView({ block: 'center' })
  }, [place])

  const [split, setSplit] = useState(50)
  const isCompared = isComparable(entry)
  return (
    <figure className={styles.view} style={picture && proportionOf(picture)}>
      <div className={styles.frame}>
        <CropFrame>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
          <section ref={pane} className={styles.pane} tabIndex={0} aria-label={title}>
            <div className={styles.canvas} style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%` }}>
              <EntryPhotograph entry={entry} alt={title} layers={dossier.layers} zoom={zoom} />
              {place && picture && <PlaceMark place={place} picture={picture} />}
              {isCompared && <Before entry={entry} split={split} zoom={zoom} />}
            </div>
          </section>
        </CropFrame>
      </div>
      <figcaption className={styles.caption}>
        <LayerChips
          evidence={evidence}
          before={isCompared ? entry.evidence : undefined}
          layers={dossier.layers}
          onChange={(layers) => handle.setLayers(layers)}
        />
        <div className={styles.tools}>
          {isCompared && <CompareSlider split={split} onSplit={setSplit} />}
          <ZoomButtons zoom={zoom} onZoom={setZoom} />
        </div>
      </figcaption>
    </figure>
  )
}

/** A frame in the proportion of its picture has no empty margins. */
function proportionOf({ width, height }: Size): CSSProperties {
  // React's own type knows no custom properties.
  return { '--proportion': width / height } as CSSProperties
}

/** Two pictures of the same view: not those of which one is turned, nor the same one twice. */
function isComparable({ photo, deliverable, edits }: Entry): boolean {
  return deliverable !== undefined && deliverable.photo.bytes !== photo.bytes && edits.length === 0
}

/** The original, and what was found in it, over the left of the outcome. */
function Before({ entry, split, zoom }: { entry: Entry; split: number; zoom: number }) {
  const { dossier } = useDossier()
  return (
    <>
      <div className={styles.before} style={{ clipPath: `inset(0 ${100 - split}% 0 0)` }}>
        <Photograph photo={originalShown(entry)} alt="">
          {entry.evidence && <LazyOverlay evidence={entry.evidence} layers={dossier.layers} zoom={zoom} />}
        </Photograph>
      </div>
      <span className={styles.seam} style={{ left: `${split}%` }} />
    </>
  )
}

function CompareSlider({ split, onSplit }: { split: number; onSplit: (split: number) => void }) {
  const words = useAllWords()
  return (
    <label className={styles.compare}>
      <span>{words.compareBefore}</span>
      <input
        type="range"
        min="0"
        max="100"
        value={split}
        aria-label={words.compareSlider}
        onChange={({ currentTarget }) => onSplit(Number(currentTarget.value))}
      />
      <span>{words.compareAfter}</span>
    </label>
  )
}
