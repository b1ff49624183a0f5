import { Camera, Flashlight, FlashlightOff, Images } from 'lucide-react'
import { useState } from 'react'
import { Button, FileButton } from '../components/Button.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useCameraWords } from '../language/camera.ts'
import { COUNT_DOWN_MILLISECONDS } from './shutter.ts'
import { hasTorch, lightTorch } from './torch.ts'
import styles from './Viewfinder.module.css'

interface FinderControlsProps {
  readonly stream: MediaStream
  /** Of the count-down, 1 to 0. */
  readonly left: number | undefined
  readonly isAutomatic: boolean
  readonly isTaking: boolean
  readonly onAutomatic: (isAutomatic: boolean) => void
  readonly onRelease: () => void
  readonly onFiles: (files: readonly File[]) => void
}

/** The shutter, by hand and by itself; the lamp, and the other ways to a photo. */
export function FinderControls(props: FinderControlsProps) {
  const { stream, left, isAutomatic, isTaking, onAutomatic, onRelease, onFiles } = props
  const { words } = useDossier()
  const texts = useCameraWords()
  return (
    <div className={styles.controls}>
      <div className={styles.side}>
        <label className={styles.automatic}>
          <input type="checkbox" checked={isAutomatic} onChange={(event) => onAutomatic(event.target.checked)} />
          {texts.automatic}
        </label>
        {hasTorch(stream) && <TorchButton stream={stream} />}
      </div>
      <button
        type="button"
        className={styles.shutter}
        disabled={isTaking}
        aria-label={texts.release}
        onClick={onRelease}
      >
        {left === undefined ? <Camera aria-hidden /> : <CountDown left={left} />}
      </button>
      <div className={styles.side}>
        <FileButton look="quiet" icon={<Camera aria-hidden />} camera label={texts.phoneCamera} onFiles={onFiles}>
          {texts.phoneCamera}
        </FileButton>
        <FileButton look="quiet" icon={<Images aria-hidden />} label={words.fromAlbum} onFiles={onFiles}>
          {words.fromAlbum}
        </FileButton>
      </div>
    </div>
  )
}

/** Seconds in a ring that runs out. */
function CountDown({ left }: { readonly left: number }) {
  return (
    <>
      <svg className={styles.ring} viewBox="0 0 72 72" aria-hidden="true" focusable="false">
        <circle cx="36" cy="36" r="33" pathLength="1" strokeDasharray={`${left} 1`} />
      </svg>
      <span aria-hidden>{Math.max(1, Math.ceil((left * COUNT_DOWN_MILLISECONDS) / 1000))}</span>
    </>
  )
}

function TorchButton({ stream }: { readonly stream: MediaStream }) {
  const texts = useCameraWords()
  const [isLit, setIsLit] = useState(false)
  const toggle = async () => setIsLit(await lightTorch(stream, !isLit))
  return (
    <Button
      look="quiet"
      icon={isLit ? <FlashlightOff aria-hidden /> : <Flashlight aria-hidden />}
      aria-pressed={isLit}
      onClick={() => void toggle()}
    >
      {texts.torch}
    </Button>
  )
}
