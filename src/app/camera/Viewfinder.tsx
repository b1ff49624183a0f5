import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { materialOf, type SlotId } from '../../core/index.ts'
import { useBackGesture } from '../back-gesture.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useCameraWords } from '../language/camera.ts'
import { Finder } from './Finder.tsx'
import { ShotReview } from './ShotReview.tsx'
import styles from './Viewfinder.module.css'

/** Photographs one paper after another: the viewfinder, then what the checks say of the shot. */
export function Viewfinder({ slot }: { readonly slot: SlotId }) {
  const { handle, dossier, overview, words } = useDossier()
  const texts = useCameraWords()
  const [isShot, setIsShot] = useState(false)
  const close = useBackGesture('camera', () => handle.shoot(undefined))
  const view = overview.slots.find((one) => one.slot.id === slot)
  if (!view) return null

  const title = materialOf(view.slot.material).title[dossier.language]
  const onFiles = (files: readonly File[]) => {
    if (files.length === 0) return
    void handle.fill(files, slot)
    setIsShot(true)
  }
  const goOn = (next: SlotId) => {
    handle.shoot(next)
    setIsShot(false)
  }
  return createPortal(
    <Dialog title={texts.title(title)} isSheet onClose={close}>
      <div className={styles.room}>
        <div className={styles.bar}>
          <Button look="quiet" icon={<ArrowLeft aria-hidden />} onClick={close}>
            {words.back}
          </Button>
          <h2 className={styles.title}>{title}</h2>
        </div>
        {isShot ? (
          <ShotReview view={view} onRetake={() => setIsShot(false)} onNext={goOn} onDone={close} />
        ) : (
          <Finder key={slot} view={view} onFiles={onFiles} />
        )}
      </div>
    </Dialog>,
    document.body,
  )
}
