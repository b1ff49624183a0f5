import { useId } from 'react'
import { Button } from '../components/Button.tsx'
import styles from './DevicePanel.module.css'
import { useDevice } from './device-context.ts'
import { Switch } from './Switch.tsx'

/** The page itself is kept by the browser at once; the switch is for what it has beyond that. */
export function OfflineSwitch() {
  const { handle, device, words } = useDevice()
  const id = useId()
  const { offline, download } = device
  if (!offline || offline.totalBytes === 0) {
    return (
      <div className={styles.row}>
        <h3 className={styles.label}>{words.offline}</h3>
        <p className={styles.note}>{offline ? words.offlineReady : words.offlineWaiting}</p>
      </div>
    )
  }
  const isRunning = download === 'running'
  const isComplete = offline.cachedBytes === offline.totalBytes
  const rest = megabytes(offline.totalBytes - offline.cachedBytes)
  return (
    <div className={styles.row}>
      <Switch
        label={words.offline}
        isOn={isComplete || isRunning}
        describedBy={id}
        onChange={(wants) => (isRunning ? handle.cancelDownload() : void handle.goOffline(wants))}
      />
      <div id={id}>
        {isRunning ? (
          <DownloadProgress done={offline.cachedBytes} total={offline.totalBytes} />
        ) : (
          <p className={styles.note}>
            {isComplete ? words.offlineOn(megabytes(offline.totalBytes)) : words.offlineOff(rest)}
          </p>
        )}
        {download && download !== 'running' && (
          <p className={styles.trouble} role="alert">
            {words.downloading[download]}
          </p>
        )}
      </div>
    </div>
  )
}

function DownloadProgress({ done, total }: { done: number; total: number }) {
  const { handle, words } = useDevice()
  const text = words.offlineProgress(megabytes(done), megabytes(total))
  return (
    <div className={styles.progress}>
      <progress max={total} value={done} aria-label={text} />
      <span>{text}</span>
      <Button look="quiet" onClick={() => handle.cancelDownload()}>
        {words.cancel}
      </Button>
    </div>
  )
}

/** Decimal, as phones count their space. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
