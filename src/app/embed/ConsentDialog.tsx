import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { useDossier } from '../dossier-context.tsx'
import styles from './ConsentDialog.module.css'
import { useEmbed } from './embed-context.ts'

interface ConsentDialogProps {
  readonly count: number
  readonly onAgree: () => void
  readonly onClose: () => void
}

/** Before the first photo leaves the frame: which site receives it, and what goes along. */
export function ConsentDialog({ count, onAgree, onClose }: ConsentDialogProps) {
  const { overview } = useDossier()
  const { words, site } = useEmbed()
  const { blocked, empty } = overview.state
  return (
    <Dialog title={words.ask(site)} onClose={onClose}>
      <div className={styles.body}>
        <h2 className={styles.title}>{words.ask(site)}</h2>
        <p>{words.askText(count)}</p>
        {blocked > 0 && <p className={styles.blocked}>{words.askBlocked(blocked)}</p>}
        {empty > 0 && <p>{words.askMissing(empty)}</p>}
        <div className={styles.actions}>
          <Button onClick={onClose}>{words.no}</Button>
          <Button look="primary" onClick={onAgree}>
            {words.handOver(site)}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
