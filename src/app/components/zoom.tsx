import { ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useAllWords } from '../language/photo.ts'
import type { Box, Size } from '../overlay/geometry.ts'
import { MAX_ZOOM, scrollOnto, zoomOnto } from '../overlay/view-onto.ts'
import { Button } from './Button.tsx'
import styles from './PhotoView.module.css'

interface View {
  readonly zoom: number
  /** The part of a picture to bring into the middle; without one, what lies in the middle stays there. */
  readonly onto?: { readonly part: Box; readonly picture: Size }
}

/** A scrolling pane and how much larger than itself its content is. */
export function useZoom() {
  const pane = useRef<HTMLElement>(null)
  const [view, setView] = useState<View>({ zoom: 1 })
  const previous = useRef(1)

  useLayoutEffect(() => {
    const element = pane.current
    if (!element) return
    const growth = view.zoom / previous.current
    previous.current = view.zoom
    if (view.onto) {
      element.scrollTo(scrollOnto(view.onto.part, view.onto.picture, sizeOf(element), view.zoom))
      return
    }
    const centred = (start: number, length: number) => (start + length / 2) * growth - length / 2
    element.scrollTo(centred(element.scrollLeft, element.clientWidth), centred(element.scrollTop, element.clientHeight))
  }, [view])

  // A wheel with Ctrl, which is also what a pinch on a touchpad sends. React's own wheel listeners cannot prevent it.
  useEffect(() => {
    const element = pane.current
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      setView(({ zoom }) => ({ zoom: step(zoom, event.deltaY < 0 ? 1 : -1) }))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [])

  const show = (part: Box, picture: Size) => {
    if (pane.current) setView({ zoom: zoomOnto(part, picture, sizeOf(pane.current)), onto: { part, picture } })
  }
  return { pane, zoom: view.zoom, setZoom: (zoom: number) => setView({ zoom }), show }
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight }
}

export function ZoomButtons({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const words = useAllWords()
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
