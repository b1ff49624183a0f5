import { useEffect, useState, useSyncExternalStore } from 'react'

/** Addresses of bytes that are being shown, and by how many. */
const lent = new Map<Uint8Array, { readonly url: string; users: number }>()

/**
 * A temporary address for some bytes, withdrawn when nobody shows them any longer. All who show the same bytes share it:
 * the browser then decodes a photo once.
 */
export function useObjectUrl(bytes: Uint8Array): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    // Photos are never in shared memory.
    const address = lent.get(bytes) ?? {
      url: URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>])),
      users: 0,
    }
    lent.set(bytes, address)
    address.users++
    setUrl(address.url)
    return () => {
      setUrl(undefined)
      address.users--
      if (address.users > 0) return
      lent.delete(bytes)
      // After the picture has let go of it.
      setTimeout(() => URL.revokeObjectURL(address.url), 0)
    }
  }, [bytes])
  return url
}

/** Whether a media query holds. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    () => matchMedia(query).matches,
  )
}

/** From here up there is room for the lasting inspector (interface.md). */
export const DESK = '(min-width: 1024px)'

/**
 * Requests that this page has sent, or tried to send, to anywhere but its own files. The browser itself keeps the
 * count: resource timings name what went out, policy violations what was stopped. Workers keep counts of their own,
 * which no page can read; ours cannot reach further than the page's policy, which hosts repeat as a header.
 */
export function useOutgoingRequests(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const isForeign = (url: string) => /^(https?|wss?):/.test(url) && new URL(url).origin !== location.origin
    const observer = new PerformanceObserver((list) => {
      const foreign = list.getEntries().filter(({ name }) => isForeign(name)).length
      if (foreign > 0) setCount((sum) => sum + foreign)
    })
    observer.observe({ type: 'resource', buffered: true })
    const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent) => {
      if (isForeign(blockedURI)) setCount((sum) => sum + 1)
    }
    document.addEventListener('securitypolicyviolation', onViolation)
    return () => {
      observer.disconnect()
      document.removeEventListener('securitypolicyviolation', onViolation)
    }
  }, [])
  return count
}

/** The browser asks before a reload or a closed tab throws photos away. */
export function useLeaveWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isNeeded])
}

/** Whether a page may show what the camera sees: not without a secure connection, and not in every app. */
export function hasViewfinder(): boolean {
  return 'mediaDevices' in navigator && typeof navigator.mediaDevices.getUserMedia === 'function'
}

/** Where a finger points there is a camera and an album; a mouse has files. */
export const TOUCH = '(pointer: coarse)'

/** True once something has lasted long enough to be worth showing: shorter waits only flicker. */
export function useLasting(since: number | undefined, milliseconds = 300): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    setLasts(false)
    if (since === undefined) return
    const timer = setTimeout(() => setLasts(true), Math.max(0, milliseconds - (performance.now() - since)))
    return () => clearTimeout(timer)
  }, [since, milliseconds])
  return lasts
}
