import { Redo2, RotateCcw, ScanLine, Undo2 } from 'lucide-react'
import type { Dispatch } from 'react'
import { Button } from '../components/Button.tsx'
import { useCornerWords } from '../language/corners.ts'
import styles from './CornerTools.module.css'
import type { CornersAction, CornersState } from './corners-state.ts'
import { furthest } from './quads.ts'

interface CornerToolsProps {
  readonly state: CornersState
  readonly dispatch: Dispatch<CornersAction>
  readonly isSnapping: boolean
  readonly onSnapping: (next: boolean) => void
}

/**
 * Back, forth, what was found, what it began with, and whether sides snap. A button that has nothing to do keeps the
 * focus, and with it the keys of the editor.
 */
export function CornerTools({ state, dispatch, isSnapping, onSnapping }: CornerToolsProps) {
  const words = useCornerWords()
  const { quad, opened, automatic, past, future } = state
  const isAt = (other: typeof quad) => furthest(quad, other) < 0.05
  return (
    <div className={styles.tools}>
      <Button icon={<Undo2 aria-hidden />} aria-disabled={past.length === 0} onClick={() => dispatch({ do: 'undo' })}>
        {words.undo}
      </Button>
      <Button icon={<Redo2 aria-hidden />} aria-disabled={future.length === 0} onClick={() => dispatch({ do: 'redo' })}>
        {words.redo}
      </Button>
      <Button
        icon={<ScanLine aria-hidden />}
        aria-disabled={!automatic || isAt(automatic)}
        onClick={() => dispatch({ do: 'automatic' })}
      >
        {words.automatic}
      </Button>
      <Button icon={<RotateCcw aria-hidden />} aria-disabled={isAt(opened)} onClick={() => dispatch({ do: 'reset' })}>
        {words.reset}
      </Button>
      <button
        type="button"
        role="switch"
        className={styles.switch}
        aria-checked={isSnapping}
        onClick={() => onSnapping(!isSnapping)}
      >
        <span className={styles.track} aria-hidden="true" />
        <span>{words.snap}</span>
      </button>
    </div>
  )
}
