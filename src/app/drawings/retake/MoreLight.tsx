import { Lamp, Phone, Sight, Stage, Table } from './stage.tsx'

/** Lamps at both sides of the phone, none of them behind it. */
export function MoreLight() {
  return (
    <Stage>
      <Lamp x={18} y={14} />
      <Lamp x={110} y={14} />
      <Sight x={64} y={42} />
      <Phone x={64} y={36} />
      <Table card={64} />
    </Stage>
  )
}
