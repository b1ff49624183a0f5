import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './KeysDialog.module.css'

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { words } = useDossier()
  return (
    <Dialog title={words.keys} onClose={onClose}>
      <h2 className={styles.title}>{words.keys}</h2>
      <dl className={styles.keys}>
        {Object.entries(words.keysList).map(([key, deed]) => (
          <div key={key} className={styles.key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onClose}>{words.close}</Button>
    </Dialog>
  )
}
