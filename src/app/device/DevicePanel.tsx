import { useStore } from 'zustand'
import type { DeviceHandle } from './create-device.ts'
import styles from './DevicePanel.module.css'
import { DeviceContext, useDeviceWords } from './device-context.ts'
import { KeepSwitch } from './KeepSwitch.tsx'
import { OfflineSwitch } from './OfflineSwitch.tsx'
import { ReadingRow } from './ReadingRow.tsx'

/** What stays on this device, and what this browser cannot do. */
export function DevicePanel({ device: handle }: { device: DeviceHandle }) {
  const device = useStore(handle.store)
  const { words } = useDeviceWords()
  return (
    <DeviceContext value={handle}>
      <section className={styles.panel} aria-labelledby="device-title">
        <h2 id="device-title" className={styles.title}>
          {words.title}
        </h2>
        {device.isShareLost && (
          <p className={styles.trouble} role="alert">
            {words.shareLost}
          </p>
        )}
        <div className={styles.rows}>
          <KeepSwitch />
          {!device.limits.includes('no-offline') && <OfflineSwitch />}
          <ReadingRow />
          {device.limits.length > 0 && (
            <div className={styles.row}>
              <h3 className={styles.label}>{words.limits}</h3>
              <ul className={styles.limits}>
                {device.limits.map((limit) => (
                  <li key={limit}>{words.limit[limit]}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </section>
    </DeviceContext>
  )
}
