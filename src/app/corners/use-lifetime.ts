import { useEffect, useRef } from 'react'

/**
 * A signal that ends with the component. Work for the engine is ended by it alone: a call that is broken off in its
 * middle costs the engine its worker.
 */
export function useLifetime(): () => AbortSignal {
  const control = useRef(new AbortController())
  useEffect(() => {
    // In development React mounts everything twice.
    if (control.current.signal.aborted) control.current = new AbortController()
    return () => control.current.abort()
  }, [])
  return () => control.current.signal
}
