import { type DragEvent, type ReactNode, useEffect, useState } from 'react'
import { useDossier } from '../dossier-context.tsx'
import styles from './DropLayer.module.css'

/** Files dropped anywhere, or pasted, fill the free slots in order. */
export function DropLayer({ children }: { children: ReactNode }) {
  const { handle, words } = useDossier()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])]
      if (files.length > 0) void handle.fill(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [handle])

  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way in; the buttons are for everybody
    <div
      className={styles.layer}
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false)
      }}
      onDropCapture={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        void handle.fill([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && <p className={styles.hint}>{words.dropAnywhere}</p>}
    </div>
  )
}
