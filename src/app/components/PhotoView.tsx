import { ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Entry } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'
import { CropFrame } from './CropFrame.tsx'
import { Photograph } from './Photograph.tsx'
import styles from './PhotoView.module.css'

const MAX_ZOOM = 8

/** The picture large: zoomed by buttons, wheel or keys, panned by scrolling, and before and after side by side. */
export function PhotoView({ entry, title }: { entry: Entry; title: string }) {
  const { words } = useDossier()
  const [zoom, setZoom] = useState(1)
  const [split, setSplit] = useState(50)
  const pane = useWheelZoom(setZoom)
  const after = entry.deliverable && entry.deliverable.photo.bytes !== entry.photo.bytes ? entry.deliverable : undefined

  return (
    <figure className={styles.view}>
      <CropFrame>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
        <section ref={pane} className={styles.pane} tabIndex={0} aria-label={title}>
          <div className={styles.canvas} style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%` }}>
            <Photograph photo={after?.photo ?? entry.photo} alt={title} />
            {after && (
              <div className={styles.before} style={{ clipPath: `inset(0 ${100 - split}% 0 0)` }}>
                <Photograph photo={entry.photo} alt="" />
              </div>
            )}
            {after && <span className={styles.seam} style={{ left: `${split}%` }} />}
          </div>
        </section>
      </CropFrame>
      <figcaption className={styles.tools}>
        {after && (
          <label className={styles.compare}>
            <span>{words.compareBefore}</span>
            <input
              type="range"
              min="0"
              max="100"
              value={split}
              aria-label={words.compareSlider}
              onChange={({ currentTarget }) => setSplit(Number(currentTarget.value))}
            />
            <span>{words.compareAfter}</span>
          </label>
        )}
        <Button
          look="quiet"
          icon={<ZoomOut aria-hidden />}
          aria-label={words.zoomOut}
          disabled={zoom <= 1}
          onClick={() => setZoom(step(zoom, -1))}
        />
        <span className={styles.zoom}>{Math.round(zoom * 100)}%</span>
        <Button
          look="quiet"
          icon={<ZoomIn aria-hidden />}
          aria-label={words.zoomIn}
          disabled={zoom >= MAX_ZOOM}
          onClick={() => setZoom(step(zoom, 1))}
        />
      </figcaption>
    </figure>
  )
}

function step(zoom: number, direction: 1 | -1): number {
  return Math.min(MAX_ZOOM, Math.max(1, direction > 0 ? zoom * 1.5 : zoom / 1.5))
}

/** A wheel with Ctrl, which is also what a pinch on a touchpad sends. React's own wheel listeners cannot prevent it. */
function useWheelZoom(setZoom: (change: (zoom: number) => number) => void) {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = pane.current
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      setZoom((zoom) => step(zoom, event.deltaY < 0 ? 1 : -1))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [setZoom])
  return pane
}
