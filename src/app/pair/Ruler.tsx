import type { Point, Quad } from '../../core/model.ts'
import styles from './Ruler.module.css'

interface RulerProps {
  readonly quad: Quad
  /** The long side of the card itself. */
  readonly millimetres: number
}

/** A ruler laid along the card's long side, as beside evidence that is photographed: it turns and shrinks with the card. */
export function Ruler({ quad, millimetres }: RulerProps) {
  const [topLeft, , bottomRight, bottomLeft] = quad
  const lies = distance(bottomLeft, bottomRight) >= distance(topLeft, bottomLeft)
  const [from, to] = lies ? [bottomLeft, bottomRight] : [topLeft, bottomLeft]
  // Drawn in millimetres: x along the side, y away from the card.
  const [ux, uy] = [(to[0] - from[0]) / millimetres, (to[1] - from[1]) / millimetres]
  return (
    <g transform={`matrix(${[ux, uy, -uy, ux, ...from].map((value) => value.toFixed(4)).join(' ')})`}>
      <rect className={styles.strip} y={GAP} width={millimetres} height={WIDTH} />
      <path className={styles.fine} d={ticks(millimetres, 1, 2)} />
      <path className={styles.ticks} d={ticks(millimetres, 5, 3) + ticks(millimetres, 10, 4.5)} />
      <path className={styles.ticks} d={`M${millimetres} ${GAP}v${WIDTH}`} />
    </g>
  )
}

/** Millimetres beside the card: from its side to the ruler, and across the ruler. */
const GAP = 2
const WIDTH = 6

function ticks(length: number, every: number, long: number): string {
  return Array.from({ length: Math.floor(length / every) + 1 }, (_, at) => `M${at * every} ${GAP}v${long}`).join('')
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1)
}
