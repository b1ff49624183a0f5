import { Arrow, Lamp, Phone, Sight, Stage, Table } from './stage.tsx'

/** Card and phone go from under the lamp to where it does not mirror. */
export function AwayFromLight() {
  return (
    <Stage>
      <Lamp x={26} y={14} />
      <path d="M10 75.5h32" strokeWidth={3} strokeDasharray="4 3" strokeOpacity={0.5} />
      <Sight x={98} y={28} />
      <Phone x={98} y={22} />
      <Arrow d="M46 66C56 58 62 58 72 66" to={[72, 66]} turn={40} />
      <Table card={98} />
    </Stage>
  )
}
