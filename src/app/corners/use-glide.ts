import { useLayoutEffect, useRef, useState } from 'react'
import type { Quad } from '../../core/model.ts'
import { mixed } from './quads.ts'

/** Of the page's own motions (interface.md). */
const MILLISECONDS = 180

/**
 * Corners on their way to where they are, so that it is seen what snapped or was taken back. While they are held, and
 * for those who want no motion, they are there at once.
 */
export function useGlide(quad: Quad, isHeld: boolean): Quad {
  const [shown, setShown] = useState(quad)
  const last = useRef(quad)
  useLayoutEffect(() => {
    const show = (next: Quad) => {
      last.current = next
      setShown(next)
    }
    if (isHeld || matchMedia('(prefers-reduced-motion: reduce)').matches) return show(quad)
    const from = last.current
    const begun = performance.now()
    let frame = 0
    const advance = () => {
      const share = Math.min(1, (performance.now() - begun) / MILLISECONDS)
      show(share === 1 ? quad : mixed(from, quad, 1 - (1 - share) ** 3))
      if (share < 1) frame = requestAnimationFrame(advance)
    }
    advance()
    return () => cancelAnimationFrame(frame)
  }, [quad, isHeld])
  return isHeld ? quad : shown
}
