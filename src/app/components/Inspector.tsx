import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { materialOf } from '../../core/index.ts'
import { useBackGesture } from '../back-gesture.ts'
import { useDossier } from '../dossier-context.tsx'
import type { SlotView } from '../overview.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './Inspector.module.css'
import { LazyEntryDetails } from './LazyEntryDetails.tsx'

/** On a desk the inspector stays beside the slots. */
export function Inspector() {
  const { words } = useDossier()
  const view = useSelected()
  return (
    <aside className={styles.inspector} aria-label={words.findings}>
      {view ? <LazyEntryDetails key={view.entry?.id} view={view} /> : <p className={styles.idle}>{words.selectSlot}</p>}
    </aside>
  )
}

/** On smaller screens it opens as a sheet over everything, and leads on to the next photo. */
export function InspectorSheet() {
  const view = useSelected()
  return view ? <Sheet view={view} /> : null
}

function Sheet({ view }: { view: SlotView }) {
  const { dossier, overview, handle, words } = useDossier()
  const close = useBackGesture('sheet', () => handle.select(undefined))
  const filled = overview.slots.filter(({ entry }) => entry)
  const next = filled[filled.indexOf(view) + 1]
  return (
    <Dialog title={materialOf(view.slot.material).title[dossier.language]} onClose={close} isSheet>
      <div className={styles.bar}>
        <Button look="quiet" icon={<ArrowLeft aria-hidden />} onClick={close}>
          {words.back}
        </Button>
        {next && (
          <Button look="quiet" onClick={() => handle.select(next.slot.id)}>
            {words.nextPhoto}
          </Button>
        )}
      </div>
      <SheetBody key={view.slot.id} view={view} />
    </Dialog>
  )
}

/** Each photo begins at its top, where its name is. */
function SheetBody({ view }: { view: SlotView }) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.closest('dialog')?.scrollTo(0, 0)
  }, [])
  return (
    <div ref={body} className={styles.sheet}>
      <LazyEntryDetails key={view.entry?.id} view={view} takesFocus />
    </div>
  )
}

function useSelected(): SlotView | undefined {
  const { dossier, overview } = useDossier()
  const { selected } = dossier
  return overview.slots.find(({ slot, entry }) => slot.id === selected && entry)
}
