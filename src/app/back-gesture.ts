import { useEffect, useRef } from 'react'

/** What may lie over the page; one over another. */
type Layer = 'sheet' | 'corners' | 'page' | 'camera'

/**
 * A phone's way back closes the layer on top, and leaves the page only when there is none. Answers with how to close the
 * layer otherwise.
 */
export function useBackGesture(layer: Layer, onBack: () => void): () => void {
  const act = useRef(onBack)
  act.current = onBack
  const isLeft = useRef(false)
  useEffect(() => {
    if (!isOn(layer)) history.pushState({ ...layersOn(), [layer]: true }, '')
    const onPopState = () => {
      if (!isOn(layer)) act.current()
    }
    addEventListener('popstate', onPopState)
    return () => removeEventListener('popstate', onPopState)
  }, [layer])
  return () => {
    // The event comes late: asked for twice, it would leave the page.
    if (isLeft.current) return
    if (!isOn(layer)) return onBack()
    isLeft.current = true
    history.back()
  }
}

function isOn(layer: Layer): boolean {
  return layer in layersOn()
}

function layersOn(): object {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? state : {}
}
