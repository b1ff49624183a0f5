import { useId } from 'react'
import type { Language } from '../../core/index.ts'
import { languageTags } from '../language/index.ts'
import styles from './DevicePanel.module.css'
import type { Device } from './device.ts'
import { useDevice } from './device-context.ts'
import type { DeviceWords } from './device-zh.ts'
import { Switch } from './Switch.tsx'

/** Off unless the person wants otherwise. */
export function KeepSwitch() {
  const { handle, device, words, language } = useDevice()
  const id = useId()
  const trouble = troubleText(device, words)
  return (
    <div className={styles.row}>
      <Switch label={words.keep} isOn={device.wantsKeeping} describedBy={id} onChange={handle.keep} />
      <div id={id}>
        {trouble ? (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        ) : (
          <p className={styles.note}>{stateText(device, words, language)}</p>
        )}
        {!device.wantsKeeping && <p className={styles.note}>{words.keepNote}</p>}
      </div>
    </div>
  )
}

function troubleText({ keeping }: Device, words: DeviceWords): string | undefined {
  if (keeping.kept !== 'trouble') return undefined
  return keeping.at === 'wiping' ? words.wiping : words.storing[keeping.trouble]
}

function stateText({ keeping, wantsKeeping }: Device, words: DeviceWords, language: Language): string {
  if (!wantsKeeping) return words.keepOff
  return keeping.kept === 'session' ? words.keepOn(timeText(keeping.expiresAt, language)) : words.keepBusy
}

function timeText(time: number, language: Language): string {
  const format = new Intl.DateTimeFormat(languageTags[language], {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  return format.format(time)
}
