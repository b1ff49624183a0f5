import { ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'
import styles from './PhotoView.module.css'

const MAX_ZOOM = 8

/** A scrolling pane and how much larger than itself its content is; what lies in the middle stays there. */
export function useZoom() {
  const pane = useRef<HTMLElement>(null)
  const [zoom, setZoom] = useState(1)
  const previous = useRef(1)

  useLayoutEffect(() => {
    const element = pane.current
    if (!element) return
    const growth = zoom / previous.current
    previous.current = zoom
    const centred = (start: number, length: number) => (start + length / 2) * growth - length / 2
    element.scrollTo(centred(element.scrollLeft, element.clientWidth), centred(element.scrollTop, element.clientHeight))
  }, [zoom])

  // A wheel with Ctrl, which is also what a pinch on a touchpad sends. React's own wheel listeners cannot prevent it.
  useEffect(() => {
    const element = pane.current
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      setZoom((current) => step(current, event.deltaY < 0 ? 1 : -1))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [])
  return { pane, zoom, setZoom }
}

export function ZoomButtons({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const { words } = useDossier()
  return (
    <>
      <Button
        look="quiet"
        icon={<ZoomOut aria-hidden />}
        aria-label={words.zoomOut}
        disabled={zoom <= 1}
        onClick={() => onZoom(step(zoom, -1))}
      />
      <span className={styles.zoom}>{Math.round(zoom * 100)}%</span>
      <Button
        look="quiet"
        icon={<ZoomIn aria-hidden />}
        aria-label={words.zoomIn}
        disabled={zoom >= MAX_ZOOM}
        onClick={() => onZoom(step(zoom, 1))}
      />
    </>
  )
}

function step(zoom: number, direction: 1 | -1): number {
  return Math.min(MAX_ZOOM, Math.max(1, direction > 0 ? zoom * 1.5 : zoom / 1.5))
}
