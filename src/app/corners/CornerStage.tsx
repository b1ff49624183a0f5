import { type CSSProperties, type Dispatch, useEffect, useReducer, useRef, useState } from 'react'
import type { Point, Quad } from '../../core/model.ts'
import { useObjectUrl } from '../browser-hooks.ts'
import { useCornerWords } from '../language/corners.ts'
import { Cased } from '../overlay/Cased.tsx'
import { polygonPath, type Size } from '../overlay/geometry.ts'
import { tones } from '../overlay/tones.ts'
import styles from './CornerStage.module.css'
import type { CornersAction, CornersState } from './corners-state.ts'
import { GripHandle } from './GripHandle.tsx'
import { Loupe } from './Loupe.tsx'
import { CORNERS, type Grip, placeOf, SIDES } from './quads.ts'
import { useBitmap } from './use-bitmap.ts'
import { useDrag } from './use-drag.ts'
import { useGlide } from './use-glide.ts'
import { useShownScale } from './use-shown-scale.ts'

interface CornerStageProps {
  readonly picture: Uint8Array
  readonly state: CornersState
  readonly dispatch: Dispatch<CornersAction>
  /** A grip that is moved from elsewhere, and looked at here. */
  readonly watched: Grip | undefined
  readonly onSelect: (grip: Grip) => void
  readonly onDrop: (grip: Grip) => void
}

/** The photo, the four sides over it, a handle on each corner and each side, and the magnifier. */
export function CornerStage({ picture, state, dispatch, watched, onSelect, onDrop }: CornerStageProps) {
  const words = useCornerWords()
  const { frame, quad, grabbed } = state
  const pane = useRef<HTMLDivElement>(null)
  const image = useRef<HTMLImageElement>(null)
  const url = useObjectUrl(picture)
  const bitmap = useBitmap(picture, frame)
  const scale = useShownScale(pane, frame)
  const shown = useGlide(quad, grabbed !== undefined)
  const drag = useDrag({ pane, frame, isHeld: grabbed !== undefined, dispatch, onSelect, onDrop })
  const { focus, onFocus, onBlur } = useFocus(onSelect)
  const seen = drag.held ?? (focus?.isByKeys ? focus.grip : watched)
  useRedrawOnScroll(seen !== undefined)
  const source = bitmap ?? image.current

  return (
    <div className={styles.stage}>
      <div ref={pane} className={styles.picture} style={inProportion(frame)}>
        <img ref={image} className={styles.photo} src={url} alt={words.picture} draggable={false} />
        <Sides quad={shown} frame={frame} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend */}
        <div role="group" aria-label={words.grips}>
          {[...CORNERS, ...SIDES].map((grip) => (
            <GripHandle
              key={grip}
              grip={grip}
              quad={quad}
              shown={shown}
              frame={frame}
              scale={scale}
              isHeld={drag.held === grip}
              isFocused={focus?.grip === grip}
              dispatch={dispatch}
              pointer={drag.listenersOf(grip)}
              onFocus={(isByKeys) => onFocus(grip, isByKeys)}
              onBlur={onBlur}
            />
          ))}
        </div>
      </div>
      {seen && source && scale > 0 && (
        <Loupe
          source={source}
          frame={frame}
          quad={shown}
          at={placeOf(shown, seen)}
          finger={drag.held ? drag.finger : onScreen(pane.current, placeOf(shown, seen), frame)}
          scale={scale}
        />
      )}
    </div>
  )
}

/** The grip that has the focus, and whether it is moved by keys: then there is no finger to look beside. */
function useFocus(onSelect: (grip: Grip) => void) {
  const [focus, setFocus] = useState<{ readonly grip: Grip; readonly isByKeys: boolean }>()
  return {
    focus,
    onFocus(grip: Grip, isByKeys: boolean) {
      onSelect(grip)
      setFocus({ grip, isByKeys })
    },
    onBlur: () => setFocus(undefined),
  }
}

/** The picture's own shape, whatever limits its size. */
function inProportion({ width, height }: Size): CSSProperties {
  // React's own type knows no custom properties.
  return { '--proportion': width / height } as CSSProperties
}

/** The four sides, and a veil over what is left out. */
function Sides({ quad, frame: { width, height } }: { quad: Quad; frame: Size }) {
  const outline = polygonPath(quad)
  return (
    <svg className={styles.sides} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path className={styles.veil} d={`M0 0H${width}V${height}H0Z${outline}`} fillRule="evenodd" />
      <Cased d={outline} tone={tones.whole} width={1.5} />
    </svg>
  )
}

/** The magnifier stays beside its place when that moves under it. */
function useRedrawOnScroll(isNeeded: boolean): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!isNeeded) return
    addEventListener('scroll', redraw, { capture: true, passive: true })
    return () => removeEventListener('scroll', redraw, { capture: true })
  }, [isNeeded])
}

/** Where a place of the photo is on the screen. */
function onScreen(pane: Element | null, [x, y]: Point, { width, height }: Size): Point {
  const box = pane?.getBoundingClientRect()
  return box ? [box.left + (x / width) * box.width, box.top + (y / height) * box.height] : [0, 0]
}
