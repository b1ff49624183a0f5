import { type RefObject, useEffect, useState } from 'react'
import type { Size } from '../overlay/geometry.ts'

/** Pixels of the screen (CSS) for one pixel of the photo that a pane shows in full; 0 until it is known. */
export function useShownScale(pane: RefObject<HTMLElement | null>, { width }: Size): number {
  const [scale, setScale] = useState(0)
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const observer = new ResizeObserver(() => setScale(element.clientWidth / width))
    observer.observe(element)
    return () => observer.disconnect()
  }, [pane, width])
  return scale
}
