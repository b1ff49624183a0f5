import { Rows2 } from 'lucide-react'
import { useState } from 'react'
import { groupTitles } from '../../core/index.ts'
import { Button } from '../components/Button.tsx'
import { saveFile } from '../deliver.ts'
import { contextOf } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { judge } from '../judge.ts'
import { useAllWords } from '../language/photo.ts'
import type { PairView } from '../overview.ts'
import styles from './Stitch.module.css'
import { partOf } from './use-stitch.ts'

type State = 'ready' | 'working' | 'illegible' | 'failed'

/** An extra file with both sides one above the other, for the few providers that ask for it; never what is handed over. */
export function JoinSides({ pair: { sides } }: { pair: PairView }) {
  const { handle, dossier } = useDossier()
  const words = useAllWords()
  const [state, setState] = useState<State>('ready')
  const save = async () => {
    const [first, second] = sides.map((view) => partOf(view, false, dossier.language))
    if (!first || !second) return
    setState('working')
    const photos = Object.fromEntries(sides.flatMap(({ slot, entry }) => (entry ? [[slot.id, entry.photo]] : [])))
    const result = await judge().stitch(handle.engine, photos, [first, second], contextOf(dossier))
    if (!result.ok) return setState('failed')
    if (result.value.outcome === 'illegible') return setState('illegible')
    saveFile({
      name: `${groupTitles[sides[0].slot.group][dossier.language]}-${words.bothSides}.jpg`,
      photo: result.value.photo,
    })
    setState('ready')
  }
  return (
    <div className={styles.extra}>
      <Button
        look="quiet"
        icon={<Rows2 aria-hidden />}
        disabled={state === 'working' || sides.some(({ entry }) => entry?.work)}
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
