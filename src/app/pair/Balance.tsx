import { type Finding, weightOf } from '../../core/index.ts'
import styles from './Balance.module.css'
import { angleOf, GOOD, leanOf, MOST, type Scale } from './scale.ts'

/** Half of the beam, and the radius of the dial above it. */
const BEAM = 54
const DIAL = 36

/** A balance with the two sides in its pans: level for 1 : 1, down on the larger side; at rest where nothing is known. */
export function Balance({ scale, finding }: { scale: Scale | undefined; finding: Finding | undefined }) {
  const lean = leanOf(scale)
  const share = 1 - (scale?.difference ?? 0)
  const [first, second] = scale?.smaller === 'first' ? [share, 1] : [1, share]
  return (
    <svg
      className={styles.balance}
      viewBox="-78 -46 156 108"
      data-weight={finding ? weightOf(finding) : 'idle'}
      aria-hidden="true"
      focusable="false"
    >
      <Dial />
      <path className={styles.stand} d="M0 0V56M-18 57H18" />
      <g transform={`rotate(${lean})`}>
        <path className={styles.beam} d={`M${-BEAM} 0H${BEAM}`} />
        {scale && <path className={styles.needle} d={`M-3 0L0 ${-DIAL + 3}L3 0z`} />}
      </g>
      <circle className={styles.pivot} r={3.5} />
      <Pan end={endOf(-1, lean)} share={first} />
      <Pan end={endOf(1, lean)} share={second} />
    </svg>
  )
}

/** Where an end of the beam is when it leans. */
function endOf(side: 1 | -1, degrees: number): readonly [x: number, y: number] {
  const angle = (degrees * Math.PI) / 180
  return [side * BEAM * Math.cos(angle), side * BEAM * Math.sin(angle)]
}

/** A pan with a card on it, as large as the side is beside the other. */
function Pan({ end: [x, y], share }: { end: readonly [x: number, y: number]; share: number }) {
  const [width, height] = [26 * share, 16.4 * share]
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={styles.pan} d="M0 0L-17 26H17z" />
      <rect className={styles.card} x={-width / 2} y={25 - height} width={width} height={height} rx={1.5} />
    </g>
  )
}

/** The scale behind the needle: a heavy arc for what counts as equal, dashes up to what is accepted at all. */
function Dial() {
  const [good, most] = [angleOf(GOOD), angleOf(MOST)]
  return (
    <>
      <path className={styles.good} d={arc(-good, good)} />
      {[-1, 1].map((side) => (
        <path key={side} className={styles.most} d={arc(side * good, side * most)} />
      ))}
      {[-most, -good, 0, good, most].map((angle) => (
        <path key={angle} className={styles.tick} d={`M0 ${-DIAL - 3}v-5`} transform={`rotate(${angle})`} />
      ))}
    </>
  )
}

function arc(from: number, to: number): string {
  return `M${onDial(from)}A${DIAL} ${DIAL} 0 0 ${to > from ? 1 : 0} ${onDial(to)}`
}

function onDial(degrees: number): string {
  const angle = (degrees * Math.PI) / 180
  return `${(DIAL * Math.sin(angle)).toFixed(2)} ${(-DIAL * Math.cos(angle)).toFixed(2)}`
}
