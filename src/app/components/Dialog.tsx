import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly isSheet?: boolean
}

/** The browser's own modal: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, children, isSheet = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed while it still stands in the page, or the browser cannot give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  // The event comes late: a dialog that has been opened again meanwhile was not closed.
  const closed = () => {
    if (!dialog.current?.open) onClose()
  }
  return (
    <dialog ref={dialog} className={isSheet ? styles.sheet : styles.dialog} aria-label={title} onClose={closed}>
      {children}
    </dialog>
  )
}
