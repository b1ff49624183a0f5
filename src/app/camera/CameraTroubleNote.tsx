import { Camera, Images, RotateCcw } from 'lucide-react'
import { Button, FileButton } from '../components/Button.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useCameraWords } from '../language/camera.ts'
import type { CameraTrouble } from './open-camera.ts'
import styles from './Viewfinder.module.css'

interface CameraTroubleNoteProps {
  readonly trouble: CameraTrouble
  readonly onRetry: () => void
  readonly onFiles: (files: readonly File[]) => void
}

/** Why there is no picture, and the ways on. */
export function CameraTroubleNote({ trouble, onRetry, onFiles }: CameraTroubleNoteProps) {
  const { words } = useDossier()
  const texts = useCameraWords()
  return (
    <div className={styles.trouble} role="alert">
      <p>{texts.trouble[trouble]}</p>
      <FileButton look="primary" icon={<Camera aria-hidden />} camera label={texts.phoneCamera} onFiles={onFiles}>
        {texts.phoneCamera}
      </FileButton>
      <FileButton icon={<Images aria-hidden />} label={words.fromAlbum} onFiles={onFiles}>
        {words.fromAlbum}
      </FileButton>
      <Button look="quiet" icon={<RotateCcw aria-hidden />} onClick={onRetry}>
        {words.retry}
      </Button>
    </div>
  )
}
