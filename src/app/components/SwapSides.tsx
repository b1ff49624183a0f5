import { ArrowLeftRight } from 'lucide-react'
import { fillIn } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import type { PairView, SlotView } from '../overview.ts'
import { Button } from './Button.tsx'
import styles from './Matching.module.css'

/** One tap for a card whose sides lie the wrong way round, by what was read on them. */
export function SwapSides({ pair: { sides } }: { pair: PairView }) {
  const { handle, dossier } = useDossier()
  const words = useAllWords()
  const [first, second] = sides
  const wrong = sides.filter(showsOtherSide)
  const [one] = wrong
  // Where the other photo shows the side that it should, swapping would put that one wrong.
  if (!one || sides.some(showsItsSide)) return null
  const isBusy = sides.some(({ entry }) => entry?.work)
  const other = one === first ? second : first
  const faceOf = ({ slot }: SlotView) => fillIn('{face:face}', { face: slot.material }, dossier.language)
  return (
    <div className={styles.matching}>
      <p className={styles.trial} role="status">
        {wrong.length === 2 ? words.sidesSwapped : words.sideMisplaced(faceOf(one), faceOf(other))}
      </p>
      <Button
        look="primary"
        icon={<ArrowLeftRight aria-hidden />}
        disabled={isBusy}
        onClick={() => handle.move(first.slot.id, second.slot.id)}
      >
        {other.entry ? words.swapSides : words.moveSide(faceOf(other))}
      </Button>
    </div>
  )
}

function showsOtherSide({ findings }: SlotView): boolean {
  return findings.some(({ check, message }) => check === 'side' && message === 'otherSide')
}

function showsItsSide({ findings }: SlotView): boolean {
  return findings.some(({ check, outcome }) => check === 'side' && outcome === 'pass')
}
