import type { Dispatch, KeyboardEvent } from 'react'
import type { CornersAction, CornersState } from './corners-state.ts'

/** Enter on a handle takes the corners, Escape gives up a drag, Ctrl or Cmd with Z goes back, with Shift forth. */
export function useEditorKeys({ grabbed }: CornersState, dispatch: Dispatch<CornersAction>, accept: () => void) {
  return (event: KeyboardEvent) => {
    const deed = deedOf(event)
    if (!deed) return
    // Without a drag, Escape is the dialog's own key.
    if (deed === 'abandon' && !grabbed) return
    event.preventDefault()
    if (deed === 'accept') accept()
    else dispatch({ do: deed })
  }
}

function deedOf({ key, target, ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
  const isOnGrip = target instanceof Element && target.getAttribute('role') === 'slider'
  if (key === 'Enter' && isOnGrip) return 'accept'
  if (key === 'Escape') return 'abandon'
  if (!ctrlKey && !metaKey) return undefined
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' ? 'redo' : undefined
}
