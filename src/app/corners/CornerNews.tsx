import type { Quad } from '../../core/model.ts'
import { useCornerWords } from '../language/corners.ts'
import styles from './CornerEditor.module.css'
import type { CornersState, News } from './corners-state.ts'
import { type Grip, placeOf } from './quads.ts'

/** What happened last, in words that are seen and read out; before anything has, what to do. */
export function CornerNews({ state: { news, quad } }: { state: CornersState }) {
  const words = useCornerWords()
  return (
    <div className={styles.news} data-refused={news?.kind === 'refused'}>
      {!news && <p>{words.hint}</p>}
      <p role="status">{news && textOf(news, quad, words)}</p>
    </div>
  )
}

function textOf({ kind, grip }: News, quad: Quad, words: ReturnType<typeof useCornerWords>): string {
  const place = (of: Grip) => words.place(...wholePlace(quad, of))
  switch (kind) {
    case 'refused':
      return grip ? words.refused(words.grip[grip]) : ''
    case 'moved':
      return grip ? words.moved(words.grip[grip], place(grip)) : ''
    case 'snapped':
      return words.snapped(grip ? words.moved(words.grip[grip], place(grip)) : '')
    case 'automatic':
      return words.tookAutomatic
    case 'reset':
      return words.tookReset
    case 'undone':
      return words.undone
    case 'redone':
      return words.redone
  }
}

/** In whole pixels, as it is told. */
export function wholePlace(quad: Quad, grip: Grip): readonly [x: number, y: number] {
  const [x, y] = placeOf(quad, grip)
  return [Math.round(x), Math.round(y)]
}
