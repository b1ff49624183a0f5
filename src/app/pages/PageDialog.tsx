import { useEffect, useState } from 'react'
import { failureWords, type Photo, type Result, type Size } from '../../core/index.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { entryOf } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import { drawPhoto } from '../preview.ts'
import styles from './PageDialog.module.css'
import { PageOption } from './PageOption.tsx'

export interface PageDialogProps {
  /** Of the entry that holds the PDF. */
  readonly id: number
}

/** The pages of a PDF as small pictures; the chosen ones fill this slot and the free ones after it. */
export function PageDialog({ id }: PageDialogProps) {
  const { handle, dossier } = useDossier()
  const words = useAllWords()
  const photo = entryOf(handle.store, id)?.[1].photo
  const { pages, pictures } = usePages(photo)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const close = () => handle.choosePage(undefined)
  const take = () => {
    handle.takePages(
      id,
      [...chosen].sort((one, other) => one - other),
    )
    close()
  }
  const toggle = (page: number) => setChosen((before) => toggled(before, page))
  return (
    <Dialog title={words.pagesTitle} onClose={close}>
      <div className={styles.body}>
        <h2 className={styles.title}>{words.pagesTitle}</h2>
        <p className={styles.name}>{photo?.name}</p>
        <p className={styles.note}>{words.pagesNote}</p>
        {pages === undefined && <p role="status">{words.pagesLoading}</p>}
        {pages && !pages.ok && <p role="alert">{failureWords[pages.failure.code][dossier.language]}</p>}
        {pages?.ok && (
          <ul className={styles.pages}>
            {pages.value.map((size, index) => (
              <PageOption
                // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
                key={index}
                number={index + 1}
                size={size}
                picture={pictures[index]}
                isChosen={chosen.has(index + 1)}
                onToggle={toggle}
              />
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" disabled={chosen.size === 0} onClick={take}>
            {words.pagesTake(chosen.size)}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Twice the width of a picture in the list, for dense screens. */
const PICTURE_PIXELS = 360

/** The sizes of the pages, then their pictures one after the other, until the dialog is closed. */
function usePages(photo: Photo | undefined) {
  const { engine } = useDossier().handle
  const [pages, setPages] = useState<Result<readonly Size[]>>()
  const [pictures, setPictures] = useState<readonly (Photo | 'missing')[]>([])
  useEffect(() => {
    let isOpen = true
    const load = async (file: Photo) => {
      const found = await engine.pages(file)
      if (!isOpen) return
      setPages(found)
      for (let page = 1; found.ok && page <= found.value.length && isOpen; page++) {
        const picture = await drawPhoto(engine, { ...file, page }, PICTURE_PIXELS)
        if (isOpen) setPictures((before) => [...before, picture ?? 'missing'])
      }
    }
    if (photo) void load(photo)
    return () => {
      isOpen = false
    }
  }, [engine, photo])
  return { pages, pictures }
}

function toggled(before: ReadonlySet<number>, page: number): ReadonlySet<number> {
  const after = new Set(before)
  if (!after.delete(page)) after.add(page)
  return after
}
