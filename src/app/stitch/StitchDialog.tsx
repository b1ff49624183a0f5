import { useRef, useState } from 'react'
import type { SlotId } from '../../core/index.ts'
import { materialOf } from '../../core/index.ts'
import { Button } from '../components/Button.tsx'
import { Segmented } from '../components/Segmented.tsx'
import { View } from '../components/View.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import type { SlotView } from '../overview.ts'
import { PaperOrder } from './PaperOrder.tsx'
import styles from './Stitch.module.css'
import { StitchPreview } from './StitchPreview.tsx'
import { useStitch } from './use-stitch.ts'

interface StitchDialogProps {
  readonly certificates: readonly SlotView[]
  readonly papers: readonly SlotView[]
  readonly onClose: () => void
}

/** Which papers go onto which certificate and in which order, with the picture that comes of it. */
export function StitchDialog({ certificates, papers, onClose }: StitchDialogProps) {
  const { handle, dossier } = useDossier()
  const words = useAllWords()
  const [certificate, setCertificate] = useState<SlotId>(certificates[0]?.slot.id ?? '')
  const [chosen, setChosen] = useState<readonly SlotId[]>(papers.map(({ slot }) => slot.id))
  const [hasCaptions, setHasCaptions] = useState(false)
  const viewsOf = (ids: readonly SlotId[], among: readonly SlotView[]) =>
    ids.flatMap((id) => among.find(({ slot }) => slot.id === id) ?? [])
  const views = [...viewsOf([certificate], certificates), ...viewsOf(chosen, papers)]
  const trial = useStitch(views, hasCaptions)
  const outcome = trial.state === 'settled' ? trial.outcome : undefined

  const isAdopted = useRef(false)
  // Adopted only once the way back is taken: the view goes with the panel it hangs on.
  const leave = () => {
    onClose()
    if (!isAdopted.current || outcome?.outcome !== 'stitched') return
    const parts = views.flatMap(({ slot, entry }) =>
      entry ? [{ slot: slot.id, id: entry.id, edits: entry.edits }] : [],
    )
    handle.setStitching({ result: outcome, parts })
  }
  return (
    <View title={words.stitch} onClose={leave}>
      {(close) => (
        <>
          <p className={styles.hint}>{words.stitchHint}</p>
          {certificates.length > 1 && (
            <Segmented
              label={words.stitchOnto}
              options={certificates.map(
                ({ slot }) => [slot.id, materialOf(slot.material).title[dossier.language]] as const,
              )}
              value={certificate}
              onChange={setCertificate}
            />
          )}
          <PaperOrder papers={papers} chosen={chosen} onChange={setChosen} />
          <label className={styles.option}>
            <input type="checkbox" checked={hasCaptions} onChange={(event) => setHasCaptions(event.target.checked)} />
            {words.stitchCaptions}
          </label>
          <StitchPreview trial={trial} isEmpty={chosen.length === 0} />
          <div className={styles.bar}>
            <Button
              look="primary"
              disabled={chosen.length === 0 || outcome?.outcome !== 'stitched'}
              onClick={() => {
                isAdopted.current = true
                close()
              }}
            >
              {words.stitchAdopt}
            </Button>
          </div>
        </>
      )}
    </View>
  )
}
