import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '../components/Button.tsx'
import type { DeviceHandle } from './create-device.ts'
import { useDeviceWords } from './device-context.ts'
import styles from './UpdateBanner.module.css'

/** A newer version is offered, never forced; in another tab it is only told. */
export function UpdateBanner({ device }: { device: DeviceHandle }) {
  const { news, updateTrouble } = useStore(device.store)
  const { words } = useDeviceWords()
  const [isPutOff, setIsPutOff] = useState(false)
  // Other news deserve another look.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the news are the trigger.
  useEffect(() => setIsPutOff(false), [news])
  if (news === 'none' || isPutOff) return null
  return (
    <section className={styles.banner} aria-label={words.waiting}>
      <div role="status">
        <p className={styles.title}>{news === 'waiting' ? words.waiting : words.elsewhere}</p>
        <p className={styles.note}>{words.waitingNote}</p>
        {updateTrouble && <p className={styles.trouble}>{words.updateTrouble}</p>}
      </div>
      <div className={styles.actions}>
        <Button look="quiet" onClick={() => setIsPutOff(true)}>
          {words.later}
        </Button>
        <Button onClick={() => void device.update()}>{words.update}</Button>
      </div>
    </section>
  )
}
