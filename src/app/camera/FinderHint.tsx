import { useCameraWords } from '../language/camera.ts'
import { type Ghost, type Reading, scaleAgainst } from './reading.ts'
import { useSettled } from './use-settled.ts'
import styles from './Viewfinder.module.css'

interface FinderHintProps {
  readonly reading: Reading | undefined
  readonly ghost: Ghost | undefined
  readonly isTaking: boolean
  readonly isCounting: boolean
}

/** Long enough for a sentence to be read out. */
const SETTLED_MILLISECONDS = 900

/** One thing to do, over the picture; read out once it has stood for a while. */
export function FinderHint({ reading, ghost, isTaking, isCounting }: FinderHintProps) {
  const texts = useCameraWords()
  const { advice } = reading ?? {}
  const hint = advice ? texts.advice[advice] : isCounting ? texts.holdStill : texts.good
  const shown = isTaking ? texts.taking : reading ? hint : texts.looking
  const spoken = useSettled(shown, SETTLED_MILLISECONDS)
  return (
    <div className={styles.hints}>
      <p className={styles.hint} data-good={reading !== undefined && !advice}>
        <span aria-hidden>{shown}</span>
        <span className={styles.spoken} role="status">
          {spoken}
        </span>
      </p>
      {ghost && <ScaleNote reading={reading} ghost={ghost} />}
    </div>
  )
}

function ScaleNote({ reading, ghost }: { readonly reading: Reading | undefined; readonly ghost: Ghost }) {
  const texts = useCameraWords()
  const quad = reading?.outline?.quad
  if (!reading || !quad) return <p className={styles.scale}>{texts.ghost}</p>
  const ratio = scaleAgainst({ frame: reading.frame, quad }, ghost)
  return (
    <p className={styles.scale}>
      {texts.scale} {ratio.toFixed(2)} : 1
    </p>
  )
}
