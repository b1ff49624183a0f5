import { accent } from '../tones.ts'
import { Phone, Sight, Stage, Table } from './stage.tsx'

/** Two shots from one height above the table. */
export function SameHeight() {
  return (
    <Stage>
      <Sight x={33} y={28} />
      <Sight x={95} y={28} />
      <Phone x={33} y={22} />
      <Phone x={95} y={22} />
      <Table card={33} />
      <Table card={95} />
      <g stroke={accent} strokeWidth={1.5}>
        <path d="M4 12H124" strokeDasharray="5 3" />
        <path d="M64 16V74M60.5 20L64 15l3.5 5M60.5 70L64 75l3.5-5" strokeLinejoin="round" />
      </g>
    </Stage>
  )
}
