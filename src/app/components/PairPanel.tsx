import { describe, fillIn } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import type { PairView } from '../overview.ts'
import { Balance } from '../pair/Balance.tsx'
import { CardCrop } from '../pair/CardCrop.tsx'
import { commonCrops } from '../pair/crop.ts'
import { darkerBy, distanceBetween } from '../pair/lab.ts'
import { Swatches } from '../pair/Swatches.tsx'
import { ratioText, scaleFinding, scaleOf } from '../pair/scale.ts'
import { JoinSides } from '../stitch/JoinSides.tsx'
import { FindingList } from './FindingList.tsx'
import { Matching } from './Matching.tsx'
import styles from './PairPanel.module.css'
import { SwapSides } from './SwapSides.tsx'
import { WeightMark } from './WeightMark.tsx'

/** The two sides of a card at one scale, the balance between them, their background and their light. */
export function PairPanel({ pair }: { pair: PairView }) {
  const words = useAllWords()
  const { sides, findings, verdict } = pair
  const [first, second] = sides
  const [one, other] = [first.subject?.evidence, second.subject?.evidence]
  const [firstBox, secondBox] = commonCrops(one, other)
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.pair}</h3>
        {verdict && <WeightMark weight={verdict}>{words.weight[verdict]}</WeightMark>}
      </div>
      <SwapSides pair={pair} />
      <div className={styles.desk}>
        <CardCrop view={first} box={firstBox} like={secondBox} />
        <Scale pair={pair} />
        <CardCrop view={second} box={secondBox} like={firstBox} />
      </div>
      {one && other && <Colours pair={pair} />}
      {one && other && <Matching pair={pair} />}
      {one && other && <JoinSides pair={pair} />}
      <FindingList findings={findings} isHeaded={false} />
    </div>
  )
}

/** What lies around the cards, and the light on their own paper. */
function Colours({ pair: { sides } }: { pair: PairView }) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const of = (fact: 'surroundings' | 'paper') =>
    [sides[0].subject?.evidence[fact]?.lab, sides[1].subject?.evidence[fact]?.lab] as const
  const write = (template: string, value: number) => fillIn(template, { value }, dossier.language)
  return (
    <dl className={styles.colours}>
      <Swatches
        label={words.background}
        colours={of('surroundings')}
        compare={(one, other) => words.colourDistance(write('{value:decimalAbove}', distanceBetween(one, other)))}
      />
      <Swatches
        label={words.light}
        colours={of('paper')}
        compare={(one, other) => words.lightDistance(write('{value:percentAbove}', darkerBy(one, other)))}
      />
    </dl>
  )
}

/** The balance, the ratio that it shows, and what is allowed. */
function Scale({ pair: { sides, findings } }: { pair: PairView }) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const finding = scaleFinding(findings)
  const scale = scaleOf(findings, sides[0].slot.material)
  return (
    <div className={styles.scale}>
      <Balance scale={scale} finding={finding} />
      <p>
        <span className={styles.ratio} aria-hidden="true">
          {ratioText(scale)}
        </span>
        {finding && <span className={styles.spoken}>{describe(finding, dossier.language).message}</span>}
      </p>
      <p className={styles.tolerance}>{words.tolerance}</p>
    </div>
  )
}
