import { useEffect, useState } from 'react'

/** Often enough that no minute is shown that has passed long ago, milliseconds. */
const BEAT = 15_000

/** The moment, kept up while something is shown that counts down. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const beat = setInterval(() => setNow(new Date()), BEAT)
    return () => clearInterval(beat)
  }, [])
  return now
}
