import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useBackGesture } from '../back-gesture.ts'
import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './View.module.css'

interface ViewProps {
  readonly title: string
  readonly onClose: () => void
  /** What stands on it; as a function, where it closes the view itself. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  /** Beside the way back. */
  readonly actions?: ReactNode
}

/** A page over the page, with a way back. It hangs on the body, so that it can be printed without what lies below. */
export function View({ title, onClose, children, actions }: ViewProps) {
  const { words } = useDossier()
  const close = useBackGesture('page', onClose)
  return createPortal(
    <Dialog title={title} isSheet onClose={close}>
      <div className={styles.bar}>
        <Button look="quiet" icon={<ArrowLeft aria-hidden />} onClick={close}>
          {words.back}
        </Button>
        {actions}
      </div>
      <div className={styles.view}>
        <h2 className={styles.title}>{title}</h2>
        {typeof children === 'function' ? children(close) : children}
      </div>
    </Dialog>,
    document.body,
  )
}
