import { Arrow, Card, Stage, Viewfinder } from './stage.tsx'

/** The card is turned over where it lies. */
export function SamePlace() {
  return (
    <Stage>
      <Viewfinder />
      <Card x={34} y={28} width={60} />
      <path d="M64 20V74" strokeWidth={1} strokeDasharray="2 2.5" strokeOpacity={0.6} />
      <Arrow d="M40 24C44 10 84 10 88 22" to={[88.5, 23]} turn={75} />
    </Stage>
  )
}
