import { Button } from '../components/Button.tsx'
import { Download } from '../reading/Download.tsx'
import { useReading } from '../reading/use-reading.ts'
import styles from './DevicePanel.module.css'

/** Where reading is turned on after it was declined, and where its files are deleted. */
export function ReadingRow() {
  const { reading, state, words } = useReading()
  const { stage, isStored, trouble } = state
  return (
    <div className={styles.row}>
      <h3 className={styles.label}>{words.title}</h3>
      {stage === 'preparing' ? (
        <Download />
      ) : (
        <>
          <p className={styles.note}>{settingOf(stage === 'ready', isStored, words)}</p>
          {trouble && <p className={styles.trouble}>{words.trouble[trouble]}</p>}
          <div className={styles.actions}>
            {stage !== 'ready' && <Button onClick={reading.agree}>{trouble ? words.retry : words.agree}</Button>}
            {isStored && (
              <Button look="quiet" onClick={() => void reading.remove()}>
                {words.remove}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  )
}

function settingOf(isOn: boolean, isStored: boolean, words: ReturnType<typeof useReading>['words']): string {
  if (isOn) return words.settingOn
  return isStored ? words.settingKept : words.settingOff
}
