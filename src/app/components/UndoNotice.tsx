import { Undo2 } from 'lucide-react'
import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'
import styles from './UndoNotice.module.css'

/** The last move can be taken back for as long as nothing else has been moved. */
export function UndoNotice() {
  const { handle, dossier, words } = useDossier()
  const { undo } = dossier
  if (!undo) return null
  const texts = {
    removed: words.removedNotice,
    replaced: words.replacedNotice,
    moved: words.movedNotice,
    sorted: words.sortedNotice,
    split: words.splitNotice,
  }
  return (
    <div className={styles.notice} role="status">
      <span>{texts[undo.kind]}</span>
      <Button look="quiet" icon={<Undo2 aria-hidden />} onClick={() => handle.takeBack()}>
        {words.undo}
      </Button>
    </div>
  )
}
