import { ArrowLeft } from 'lucide-react'
import { materialOf } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import type { SlotView } from '../overview.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { EntryDetails } from './EntryDetails.tsx'
import styles from './Inspector.module.css'

/** On a desk the inspector stays beside the slots. */
export function Inspector() {
  const { words } = useDossier()
  const view = useSelected()
  return (
    <aside className={styles.inspector} aria-label={words.findings}>
      {view ? <EntryDetails key={view.entry?.id} view={view} /> : <p className={styles.idle}>{words.selectSlot}</p>}
    </aside>
  )
}

/** On smaller screens it opens as a sheet over everything, and leads on to the next photo. */
export function InspectorSheet() {
  const { handle, dossier, overview, words } = useDossier()
  const view = useSelected()
  if (!view) return null
  const close = () => handle.select(undefined)
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
      <div className={styles.sheet}>
        <EntryDetails key={view.entry?.id} view={view} />
      </div>
    </Dialog>
  )
}

function useSelected(): SlotView | undefined {
  const { dossier, overview } = useDossier()
  const { selected } = dossier
  return overview.slots.find(({ slot, entry }) => slot.id === selected && entry)
}
