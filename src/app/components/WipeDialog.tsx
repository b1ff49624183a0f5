import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './WipeDialog.module.css'

export function WipeDialog({ onClose }: { onClose: () => void }) {
  const { handle, words } = useDossier()
  const wipe = () => {
    handle.wipe()
    onClose()
    scrollTo(0, 0)
    document.getElementById('photos')?.focus()
  }
  return (
    <Dialog title={words.wipeTitle} onClose={onClose}>
      <div className={styles.body}>
        <h2 className={styles.title}>{words.wipeTitle}</h2>
        <p>{words.wipeText}</p>
        <div className={styles.actions}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="danger" onClick={wipe}>
            {words.wipeConfirm}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
