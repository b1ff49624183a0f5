import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react'
import type { Dispatch } from 'react'
import type { Point } from '../../core/model.ts'
import { Button } from '../components/Button.tsx'
import { useCornerWords } from '../language/corners.ts'
import styles from './CornerTools.module.css'
import type { CornersAction } from './corners-state.ts'
import type { Grip } from './quads.ts'

const ARROWS = [
  ['left', [-1, 0], ArrowLeft],
  ['up', [0, -1], ArrowUp],
  ['down', [0, 1], ArrowDown],
  ['right', [1, 0], ArrowRight],
] as const satisfies readonly (readonly ['left' | 'up' | 'down' | 'right', Point, typeof ArrowUp])[]

interface NudgePadProps {
  readonly grip: Grip
  readonly dispatch: Dispatch<CornersAction>
  readonly onUse: () => void
}

/** Arrow keys for those who have none, and for screen readers that keep them for themselves. */
export function NudgePad({ grip, dispatch, onUse }: NudgePadProps) {
  const words = useCornerWords()
  return (
    <fieldset className={styles.pad}>
      <legend className={styles.padTitle}>{words.nudge(words.grip[grip])}</legend>
      {ARROWS.map(([way, by, Arrow]) => (
        <Button
          key={way}
          icon={<Arrow aria-hidden />}
          aria-label={words.nudgeBy[way]}
          onClick={() => {
            dispatch({ do: 'nudge', grip, by, isHeld: false })
            onUse()
          }}
        />
      ))}
    </fieldset>
  )
}
