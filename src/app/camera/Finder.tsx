import { useMemo, useRef, useState } from 'react'
import { useDossier } from '../dossier-context.tsx'
import type { SlotView } from '../overview.ts'
import { CameraTroubleNote } from './CameraTroubleNote.tsx'
import { FinderControls } from './FinderControls.tsx'
import { FinderHint } from './FinderHint.tsx'
import { FinderMarks } from './FinderMarks.tsx'
import { ghostOf, nextShotName, noteShot } from './shots.ts'
import { takeStill } from './take-still.ts'
import { useCamera } from './use-camera.ts'
import { useReadings } from './use-readings.ts'
import { useShutter } from './use-shutter.ts'
import { VideoPane } from './VideoPane.tsx'
import styles from './Viewfinder.module.css'

interface FinderProps {
  readonly view: SlotView
  readonly onFiles: (files: readonly File[]) => void
}

/** The viewfinder, or why there is none. */
export function Finder({ view, onFiles }: FinderProps) {
  const { camera, retry } = useCamera()
  if (camera.state === 'closed') {
    return <CameraTroubleNote trouble={camera.trouble} onRetry={retry} onFiles={onFiles} />
  }
  if (camera.state === 'opening') return <div className={styles.pane} />
  return <OpenFinder view={view} stream={camera.stream} onFiles={onFiles} />
}

function OpenFinder({ view, stream, onFiles }: FinderProps & { readonly stream: MediaStream }) {
  const { handle } = useDossier()
  const video = useRef<HTMLVideoElement>(null)
  const [frame, setFrame] = useState({ width: 4, height: 3 })
  const [isAutomatic, setIsAutomatic] = useState(true)
  const [isTaking, setIsTaking] = useState(false)
  const ghost = useOtherSide(view)
  const reading = useReadings(video, view.slot, ghost)

  const release = async () => {
    if (!video.current || isTaking) return
    setIsTaking(true)
    const { outline, frame: seen } = reading ?? {}
    const still = await takeStill(video.current, nextShotName()).catch(() => undefined)
    setIsTaking(false)
    if (!still) return
    if (seen && outline?.state === 'whole' && outline.quad) {
      noteShot(handle, still.name, { frame: seen, quad: outline.quad })
    }
    onFiles([still])
  }
  const left = useShutter(reading, isAutomatic && !isTaking, () => void release())
  return (
    <>
      <div className={styles.pane}>
        <VideoPane ref={video} stream={stream} onSize={setFrame} />
        <FinderMarks slot={view.slot} frame={frame} reading={reading} ghost={ghost} />
        <FinderHint reading={reading} ghost={ghost} isTaking={isTaking} isCounting={left !== undefined} />
      </div>
      <FinderControls
        stream={stream}
        left={left}
        isAutomatic={isAutomatic}
        isTaking={isTaking}
        onAutomatic={setIsAutomatic}
        onRelease={() => void release()}
        onFiles={onFiles}
      />
    </>
  )
}

/** The side of the same card that was photographed before. */
function useOtherSide({ slot }: SlotView) {
  const { handle, overview } = useDossier()
  const sides = overview.pairs.find((pair) => pair.sides.some((side) => side.slot.id === slot.id))?.sides
  const other = sides?.find((side) => side.slot.id !== slot.id)
  const entry = other?.entry
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place of the other side changes with its photo alone
  return useMemo(() => other && ghostOf(handle, other), [handle, entry?.photo, entry?.evidence])
}
