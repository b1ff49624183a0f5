import { useEffect, useReducer, useState } from 'react'
import { type CameraTrouble, closeCamera, openCamera } from './open-camera.ts'

export type Camera =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly stream: MediaStream }
  | { readonly state: 'closed'; readonly trouble: CameraTrouble }

const OPENING: Camera = { state: 'opening' }

/** The camera at the back, while this is shown and the page is looked at: nobody wants its lamp to burn behind another page. */
export function useCamera(): { readonly camera: Camera; readonly retry: () => void } {
  const [camera, setCamera] = useState<Camera>(OPENING)
  const [attempt, retry] = useReducer((count: number) => count + 1, 0)
  const isSeen = usePageSeen()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is made by a tap, nothing of it is read
  useEffect(() => {
    if (!isSeen) return
    setCamera(OPENING)
    let isOver = false
    let stream: MediaStream | undefined
    void openCamera().then((opened) => {
      if (isOver) return opened.ok ? closeCamera(opened.stream) : undefined
      if (!opened.ok) return setCamera({ state: 'closed', trouble: opened.trouble })
      stream = opened.stream
      for (const track of stream.getVideoTracks()) {
        // Taken away by the system, or pulled out.
        track.addEventListener('ended', () => setCamera({ state: 'closed', trouble: 'busy' }))
      }
      setCamera({ state: 'open', stream })
    })
    return () => {
      isOver = true
      if (stream) closeCamera(stream)
    }
  }, [isSeen, attempt])
  return { camera, retry }
}

function usePageSeen(): boolean {
  const [isSeen, setIsSeen] = useState(document.visibilityState === 'visible')
  useEffect(() => {
    const onChange = () => setIsSeen(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', onChange)
    return () => document.removeEventListener('visibilitychange', onChange)
  }, [])
  return isSeen
}
