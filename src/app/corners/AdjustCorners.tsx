import { Frame } from 'lucide-react'
import { useState } from 'react'
import { isReadable, type Material, materialOf, type Quad, type SlotId } from '../../core/index.ts'
import { Button } from '../components/Button.tsx'
import { type Entry, materialIn, originalShown } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import { LazyCornerEditor } from './LazyCornerEditor.tsx'

/** Of the preview, pixels: enough to see whether lines of print run level. */
const PREVIEW_LONG_SIDE = 800

/** Opens the corner editor on the original in a slot, where there is a picture. */
export function AdjustCorners({ slot, entry }: { slot: SlotId; entry: Entry }) {
  const { dossier, handle } = useDossier()
  const words = useAllWords()
  const [isOpen, setIsOpen] = useState(false)
  const { photo, evidence, edits } = entry
  const frame = evidence?.pixels
  if (!evidence || !frame || !isReadable(evidence)) return null
  const { engine } = handle
  const found = evidence.outline?.quad
  const straightened = edits.find((edit) => edit.edit === 'straighten')?.corners
  const accept = (corners: Quad) => {
    setIsOpen(false)
    handle.straighten(slot, corners)
  }
  return (
    <>
      <Button icon={<Frame aria-hidden />} disabled={entry.work !== undefined} onClick={() => setIsOpen(true)}>
        {words.adjustCorners}
      </Button>
      {isOpen && (
        <LazyCornerEditor
          picture={originalShown(entry).bytes}
          frame={frame}
          automatic={found}
          initial={straightened ?? found}
          aspect={aspectOf(materialOf(materialIn(dossier, slot)))}
          onSnap={async (quad, signal) => valueIn(await engine.refine(photo, quad, { signal }))}
          onPreview={async (quad, signal) => valueIn(await engine.rectify(photo, quad, PREVIEW_LONG_SIDE, { signal }))}
          onAccept={accept}
          onCancel={() => setIsOpen(false)}
        />
      )}
    </>
  )
}

/** Long side by short side, where the size is fixed. */
function aspectOf({ millimetres }: Material): number | undefined {
  return millimetres && Math.max(...millimetres) / Math.min(...millimetres)
}

function valueIn<Value>(result: { ok: true; value: Value } | { ok: false }): Value | undefined {
  return result.ok ? result.value : undefined
}
