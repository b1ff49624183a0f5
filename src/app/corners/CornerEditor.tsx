import { useEffect, useReducer, useRef, useState } from 'react'
import type { Quad, Raster } from '../../core/index.ts'
import { useBackGesture } from '../back-gesture.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { useCornerWords } from '../language/corners.ts'
import type { Size } from '../overlay/geometry.ts'
import styles from './CornerEditor.module.css'
import { CornerNews } from './CornerNews.tsx'
import { CornerPreview } from './CornerPreview.tsx'
import { CornerStage } from './CornerStage.tsx'
import { CornerTools } from './CornerTools.tsx'
import { reduceCorners, startCorners } from './corners-state.ts'
import { NudgePad } from './NudgePad.tsx'
import type { Grip } from './quads.ts'
import { useEditorKeys } from './use-editor-keys.ts'
import { useSnapping } from './use-snapping.ts'

export interface CornerEditorProps {
  /** The upright original, in a format that the browser shows. */
  readonly picture: Uint8Array
  /** Its size, pixels; corners are counted in these. */
  readonly frame: Size
  /** What was found in it. */
  readonly automatic?: Quad | undefined
  /** What to begin with; without it, what was found, or a little inside the frame. */
  readonly initial?: Quad | undefined
  /** Long side by short side that the document should have. */
  readonly aspect?: number | undefined
  /** The same corners on the edges beside them; undefined where they cannot be looked for. */
  readonly onSnap: (quad: Quad, signal: AbortSignal) => Promise<Quad | undefined>
  /** What lies inside the corners, straightened; undefined where it cannot be shown. */
  readonly onPreview: (quad: Quad, signal: AbortSignal) => Promise<Raster | undefined>
  readonly onAccept: (quad: Quad) => void
  readonly onCancel: () => void
}

/** Sets the four corners of a document by finger, mouse or keys. */
export function CornerEditor(props: CornerEditorProps) {
  const words = useCornerWords()
  const leave = useBackGesture('corners', props.onCancel)
  const accept = (quad: Quad) => {
    props.onAccept(quad)
    leave()
  }
  return (
    <Dialog title={words.adjustCorners} onClose={leave} isSheet>
      <Editor {...props} onAccept={accept} onCancel={leave} />
    </Dialog>
  )
}

function Editor(props: CornerEditorProps) {
  const { picture, frame, automatic, initial, aspect, onSnap, onPreview, onAccept, onCancel } = props
  const words = useCornerWords()
  const [state, dispatch] = useReducer(reduceCorners, undefined, () => startCorners(frame, initial, automatic))
  const snapping = useSnapping(state, dispatch, onSnap)
  const { selected, watched, select, watch } = useSelection()
  const root = useFocusOnOpen()
  const accept = () => onAccept(state.quad)
  const onKeyDown = useEditorKeys(state, dispatch, accept)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for what the buttons in it do as well
    <div ref={root} className={styles.editor} onKeyDown={onKeyDown}>
      <Bar onAccept={accept} onCancel={onCancel} />
      <div className={styles.desk}>
        <div className={styles.work}>
          <CornerNews state={state} />
          <CornerStage
            picture={picture}
            state={state}
            dispatch={dispatch}
            watched={watched}
            onSelect={select}
            onDrop={snapping.ask}
          />
        </div>
        <div className={styles.side}>
          <CornerTools state={state} dispatch={dispatch} isSnapping={snapping.isOn} onSnapping={snapping.turn} />
          <NudgePad grip={selected} dispatch={dispatch} onUse={watch} />
          <CornerPreview
            quad={state.quad}
            isHeld={state.grabbed !== undefined || snapping.isBusy}
            aspect={aspect}
            onPreview={onPreview}
          />
          <p className={styles.keys}>{words.keysHint}</p>
        </div>
      </div>
    </div>
  )
}

function Bar({ onAccept, onCancel }: Pick<CornerEditorProps, 'onCancel'> & { readonly onAccept: () => void }) {
  const words = useCornerWords()
  return (
    <div className={styles.bar}>
      <Button look="quiet" onClick={onCancel}>
        {words.cancel}
      </Button>
      <h2 className={styles.title}>{words.adjustCorners}</h2>
      <Button look="primary" onClick={onAccept}>
        {words.accept}
      </Button>
    </div>
  )
}

/** The grip that was touched last, and whether it is moved from outside of the picture, and so looked at in it. */
function useSelection() {
  const [selected, setSelected] = useState<Grip>('top-left')
  const [isWatched, setIsWatched] = useState(false)
  return {
    selected,
    watched: isWatched ? selected : undefined,
    select(grip: Grip) {
      setSelected(grip)
      setIsWatched(false)
    },
    watch: () => setIsWatched(true),
  }
}

/** Whoever uses the keyboard begins at the first corner. */
function useFocusOnOpen() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true })
  }, [])
  return root
}
