import { useEffect, useRef, useState } from 'react'
import type { Reading } from './reading.ts'
import { AT_REST, countDown, follow, tick } from './shutter.ts'

/** How often the count-down is drawn, milliseconds. */
const TICK = 100

/** Releases by itself after steady good frames; answers what is left of the count-down, 1 to 0, where one is under way. */
export function useShutter(reading: Reading | undefined, isOn: boolean, release: () => void): number | undefined {
  const [shutter, setShutter] = useState(AT_REST)
  const [now, setNow] = useState(0)
  const act = useRef(release)
  act.current = release

  useEffect(() => {
    if (reading) setShutter((current) => (isOn ? follow(current, reading, performance.now()) : AT_REST))
  }, [reading, isOn])

  const { phase } = shutter
  useEffect(() => {
    if (phase === 'due') act.current()
    if (phase !== 'counting') return
    const advance = () => {
      setNow(performance.now())
      setShutter((current) => tick(current, performance.now()))
    }
    advance()
    const timer = setInterval(advance, TICK)
    return () => clearInterval(timer)
  }, [phase])
  return isOn ? countDown(shutter, now) : undefined
}
