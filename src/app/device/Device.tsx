import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useDossier } from '../dossier-context.tsx'
import { createPart, LazyPart } from '../lazy-part.tsx'
import { createDevice } from './create-device.ts'
import styles from './Device.module.css'
import { useNear } from './use-near.ts'

const panelPart = createPart(() => import('./DevicePanel.tsx').then((file) => file.DevicePanel))
const bannerPart = createPart(() => import('./UpdateBanner.tsx').then((file) => file.UpdateBanner))

/** What goes on from the start; what there is to see of it comes when somebody comes near, or when there are news. */
export function Device() {
  const { handle, dossier } = useDossier()
  const [device] = useState(() => createDevice(handle))
  // Strict mode runs effects twice; what starts here lives as long as the page.
  const isStarted = useRef(false)
  useEffect(() => {
    if (isStarted.current) return
    isStarted.current = true
    void device.start()
  }, [device])
  const { news, isShareLost, limits } = useStore(device.store)
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place)
  const isWanted = isNear || isShareLost || limits.length > 0 || Object.keys(dossier.entries).length > 0
  return (
    <div ref={place} className={styles.place}>
      {isWanted && <LazyPart part={panelPart} props={{ device }} />}
      {news !== 'none' && <LazyPart part={bannerPart} props={{ device }} />}
    </div>
  )
}
