import { Camera, ClipboardPaste, Images } from 'lucide-react'
import { useState } from 'react'
import type { SlotId } from '../../core/index.ts'
import { hasViewfinder, TOUCH, useMediaQuery } from '../browser-hooks.ts'
import { useDossier } from '../dossier-context.tsx'
import { Button, FileButton } from './Button.tsx'
import styles from './ChooseButtons.module.css'

interface ChooseButtonsProps {
  readonly slot: SlotId
  readonly title: string
  readonly onFiles: (files: readonly File[]) => void
}

/** The ways into a slot: camera, album or files, clipboard. */
export function ChooseButtons({ slot, title, onFiles }: ChooseButtonsProps) {
  const { handle, words } = useDossier()
  const [trouble, setTrouble] = useState<string>()
  // A finger has a camera and an album; a mouse has files, and a camera that nobody photographs papers with.
  const isTouch = useMediaQuery(TOUCH)
  const paste = async () => {
    const files = await readClipboard()
    setTrouble(files === undefined ? words.pasteRefused : files.length === 0 ? words.nothingToPaste : undefined)
    if (files && files.length > 0) onFiles(files)
  }
  return (
    <>
      <div className={styles.buttons}>
        {isTouch && hasViewfinder() && (
          <Button
            look="primary"
            icon={<Camera aria-hidden />}
            aria-label={`${title}: ${words.takePhoto}`}
            onClick={() => handle.shoot(slot)}
          >
            {words.takePhoto}
          </Button>
        )}
        {isTouch && !hasViewfinder() && (
          <FileButton
            look="primary"
            icon={<Camera aria-hidden />}
            camera
            label={`${title}: ${words.takePhoto}`}
            onFiles={onFiles}
          >
            {words.takePhoto}
          </FileButton>
        )}
        <FileButton
          look={isTouch ? 'plain' : 'primary'}
          icon={<Images aria-hidden />}
          label={`${title}: ${isTouch ? words.fromAlbum : words.choosePhoto}`}
          onFiles={onFiles}
        >
          {isTouch ? words.fromAlbum : words.choosePhoto}
        </FileButton>
        <Button
          icon={<ClipboardPaste aria-hidden />}
          aria-label={`${title}: ${words.paste}`}
          onClick={() => void paste()}
        >
          {isTouch ? undefined : words.paste}
        </Button>
      </div>
      {trouble && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
    </>
  )
}

/** The pictures on the clipboard; undefined where the browser does not let us look. */
async function readClipboard(): Promise<File[] | undefined> {
  try {
    const items = await navigator.clipboard.read()
    const blobs = await Promise.all(
      items.flatMap((item) => item.types.filter((type) => type.startsWith('image/')).map((type) => item.getType(type))),
    )
    return blobs.map((blob) => new File([blob], `paste.${blob.type.slice('image/'.length)}`, { type: blob.type }))
  } catch {
    return undefined
  }
}
