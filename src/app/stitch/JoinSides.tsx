import { Rows2 } from 'lucide-react'
import { useState } from 'react'
import { groupTitles } from '../../core/index.ts'
import { Button } from '../components/Button.tsx'
import { saveFile } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import type { PairView } from '../overview.ts'
import styles from './Stitch.module.css'
import { stitchViews } from './stitch-views.ts'
import { canBeJoined } from './stitching.ts'

type State = 'ready' | 'working' | 'illegible' | 'failed'

/** An extra file with both sides one above the other, for the few providers that ask for it; never what is handed over. */
export function JoinSides({ pair: { sides } }: { pair: PairView }) {
  const { handle, dossier } = useDossier()
  const words = useAllWords()
  const [state, setState] = useState<State>('ready')
  const save = async () => {
    setState('working')
    const outcome = await stitchViews(handle.engine, dossier, sides, false)
    if (!outcome) return setState('failed')
    if (outcome.outcome === 'illegible') return setState('illegible')
    saveFile({
      name: `${groupTitles[sides[0].slot.group][dossier.language]}-${words.bothSides}.jpg`,
      photo: outcome.photo,
    })
    setState('ready')
  }
  return (
    <div className={styles.extra}>
      <Button
        look="quiet"
        icon={<Rows2 aria-hidden />}
        disabled={state === 'working' || !sides.every(canBeJoined)}
        onClick={() => void save()}
      >
        {state === 'working' ? words.stitchWorking : words.joinSides}
      </Button>
      <p className={styles.hint}>{words.joinSidesHint}</p>
      {state === 'failed' && <p role="alert">{words.stitchFailed}</p>}
      {state === 'illegible' && <p role="alert">{words.joinSidesIllegible}</p>}
    </div>
  )
}
