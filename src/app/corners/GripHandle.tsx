import type { CSSProperties, Dispatch, KeyboardEvent, PointerEvent } from 'react'
import type { Point, Quad } from '../../core/model.ts'
import { useCornerWords } from '../language/corners.ts'
import type { Size } from '../overlay/geometry.ts'
import { isPointing } from '../pointing.ts'
import { wholePlace } from './CornerNews.tsx'
import styles from './CornerStage.module.css'
import type { CornersAction } from './corners-state.ts'
import { type Grip, isCorner, placeOf, type Side, sideOf } from './quads.ts'

interface GripHandleProps {
  readonly grip: Grip
  readonly quad: Quad
  /** The corners as they are drawn at this moment. */
  readonly shown: Quad
  readonly frame: Size
  /** Pixels of the screen for one of the photo. */
  readonly scale: number
  readonly isHeld: boolean
  /** It stays, however short its side becomes. */
  readonly isFocused: boolean
  readonly dispatch: Dispatch<CornersAction>
  readonly pointer: Readonly<Record<PointerListener, (event: PointerEvent) => void>>
  readonly onFocus: (isByKeys: boolean) => void
  readonly onBlur: () => void
}

type PointerListener = 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onLostPointerCapture'

/** Pixels of the screen: a handle's target, and the length of a side that has room for three of them. */
const TARGET = 44
const ROOM = 3 * TARGET

/**
 * A corner or a side to take hold of. To screen readers it is a slider: the one thing whose arrow keys they leave to the
 * page, and whose new value they read out by themselves.
 */
export function GripHandle({
  grip,
  quad,
  shown,
  frame,
  scale,
  isHeld,
  isFocused,
  dispatch,
  pointer,
  onFocus,
  onBlur,
}: GripHandleProps) {
  const words = useCornerWords()
  const [x, y] = wholePlace(quad, grip)
  const isAcross = isCorner(grip) || grip === 'left' || grip === 'right'
  const isInUse = isHeld || isFocused
  if (!isCorner(grip) && !isInUse && lengthOf(shown, grip) * scale < ROOM) return null

  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key]
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const pixels = event.shiftKey ? 10 : 1
    dispatch({ do: 'nudge', grip, by: [way[0] * pixels, way[1] * pixels], isHeld: event.repeat })
    onFocus(true)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={isCorner(grip) ? styles.corner : styles.side}
      style={placed(shown, grip, frame)}
      data-held={isHeld}
      aria-label={words.grip[grip]}
      aria-orientation={isAcross ? 'horizontal' : 'vertical'}
      aria-valuemin={0}
      aria-valuemax={isAcross ? frame.width : frame.height}
      aria-valuenow={isAcross ? x : y}
      aria-valuetext={words.place(x, y)}
      {...pointer}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => onFocus(!isPointing() && currentTarget.matches(':focus-visible'))}
      onBlur={onBlur}
    />
  )
}

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function lengthOf(quad: Quad, side: Side): number {
  const [[x1, y1], [x2, y2]] = sideOf(quad, side)
  return Math.hypot(x2 - x1, y2 - y1)
}

/** In shares of the picture, so that it keeps its place when the picture's size changes. */
function placed(quad: Quad, grip: Grip, { width, height }: Size): CSSProperties {
  const [x, y] = placeOf(quad, grip)
  const place = { left: `${(100 * x) / width}%`, top: `${(100 * y) / height}%` }
  if (isCorner(grip)) return place
  const [[x1, y1], [x2, y2]] = sideOf(quad, grip)
  // React's own type knows no custom properties.
  return { ...place, '--turn': `${Math.atan2(y2 - y1, x2 - x1)}rad` } as CSSProperties
}
