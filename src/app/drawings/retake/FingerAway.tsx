import { Arrow, Card, Stage, Viewfinder } from './stage.tsx'

/** The finger that lay on a corner is drawn back. */
export function FingerAway() {
  return (
    <Stage>
      <Viewfinder />
      <Card x={30} y={20} width={60} />
      <path
        d="M122 86L88 56C83 51 76 49 74 52s2 8 7 13L104 88"
        fill="var(--paper, Canvas)"
        fillOpacity={0.6}
        strokeDasharray="4 3"
        strokeLinejoin="round"
      />
      <Arrow d="M92 66L108 80" to={[108, 80]} turn={41} />
    </Stage>
  )
}
