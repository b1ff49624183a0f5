import { Scale } from 'lucide-react'
import { fillIn, type PairRefusal } from '../../core/index.ts'
import type { Entry, PairTrial } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import type { PairView } from '../overview.ts'
import { Button } from './Button.tsx'
import styles from './Matching.module.css'

/** One tap that makes the two sides alike, and what came of it. */
export function Matching({ pair: { sides, verdict } }: { pair: PairView }) {
  const { handle } = useDossier()
  const words = useAllWords()
  const [first, second] = sides
  const isBusy = sides.some(({ entry }) => entry?.work)
  const isMatched = sides.every(({ entry }) => entry?.deliverable?.recipe.sources[0].edits.some(isStraighten))
  const trial = trialOf(first.entry, second.entry)
  if (isMatched || (verdict === 'pass' && !trial)) return null
  return (
    <div className={styles.matching}>
      {trial && (
        <p className={styles.trial} role="alert">
          {trial === 'unproved' ? words.unproved : <Refusal refusal={trial} sides={sides} />}
        </p>
      )}
      <p className={styles.hint}>{words.matchHint}</p>
      <Button
        look="primary"
        icon={<Scale aria-hidden />}
        disabled={isBusy}
        onClick={() => handle.matchPair(first.slot.id, second.slot.id)}
      >
        {words.match}
      </Button>
    </div>
  )
}

/** Noted on both sides at once: once either photo is another, it says nothing of the pair any more. */
function trialOf(first: Entry | undefined, second: Entry | undefined): PairTrial | undefined {
  return first?.pairTrial === second?.pairTrial ? first?.pairTrial : undefined
}

const isStraighten = ({ edit }: { readonly edit: string }) => edit === 'straighten'

function Refusal({ refusal, sides }: { refusal: PairRefusal; sides: PairView['sides'] }) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const side = sides.find(({ slot }) => slot.id === refusal.retake) ?? sides[0]
  return words.refusal[refusal.because](fillIn('{face:face}', { face: side.slot.material }, dossier.language))
}
