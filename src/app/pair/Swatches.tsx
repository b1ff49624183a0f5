import type { Lab } from '../../core/evidence.ts'
import { useAllWords } from '../language/photo.ts'
import { cssColour } from './lab.ts'
import styles from './Swatches.module.css'

interface SwatchesProps {
  readonly label: string
  readonly colours: readonly [Lab | undefined, Lab | undefined]
  /** What sets the two apart, in words. */
  readonly compare: (first: Lab, second: Lab) => string
}

/** One colour of either side, edge to edge: an eye sees the seam before it reads the number. */
export function Swatches({ label, colours: [first, second], compare }: SwatchesProps) {
  const words = useAllWords()
  return (
    <div className={styles.swatches}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <span className={styles.pair} aria-hidden="true">
          {[first, second].map((colour, side) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: the two sides stay where they are
              key={side}
              className={styles.swatch}
              data-unknown={!colour}
              style={colour && { backgroundColor: cssColour(colour) }}
            />
          ))}
        </span>
        {first && second ? compare(first, second) : words.colourUnknown}
      </dd>
    </div>
  )
}
