import { useState } from 'react'
import type { Entry } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { CropFrame } from './CropFrame.tsx'
import { EntryPhotograph, Photograph } from './Photograph.tsx'
import styles from './PhotoView.module.css'
import { useZoom, ZoomButtons } from './zoom.tsx'

/** The picture large: zoomed by buttons or wheel, panned by scrolling, before and after under one slider. */
export function PhotoView({ entry, title }: { entry: Entry; title: string }) {
  const [split, setSplit] = useState(50)
  const { pane, zoom, setZoom } = useZoom()
  const isCompared = isComparable(entry)
  return (
    <figure className={styles.view}>
      <CropFrame>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
        <section ref={pane} className={styles.pane} tabIndex={0} aria-label={title}>
          <div className={styles.canvas} style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%` }}>
            <EntryPhotograph entry={entry} alt={title} />
            {isCompared && (
              <div className={styles.before} style={{ clipPath: `inset(0 ${100 - split}% 0 0)` }}>
                <Photograph photo={entry.photo} alt="" />
              </div>
            )}
            {isCompared && <span className={styles.seam} style={{ left: `${split}%` }} />}
          </div>
        </section>
      </CropFrame>
      <figcaption className={styles.tools}>
        {isCompared && <CompareSlider split={split} onSplit={setSplit} />}
        <ZoomButtons zoom={zoom} onZoom={setZoom} />
      </figcaption>
    </figure>
  )
}

/** Two pictures of the same view: not those of which one is turned, nor the same one twice. */
function isComparable({ photo, deliverable, edits }: Entry): boolean {
  return deliverable !== undefined && deliverable.photo.bytes !== photo.bytes && edits.length === 0
}

function CompareSlider({ split, onSplit }: { split: number; onSplit: (split: number) => void }) {
  const { words } = useDossier()
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
