import { accent } from '../tones.ts'
import { Phone, Sight, Stage, Table } from './stage.tsx'

/** The phone level above the middle of the card, at a right angle to it. */
export function FromAbove() {
  return (
    <Stage>
      <Sight x={64} y={22} width={44} />
      <Phone x={64} y={16} />
      <Table card={64} width={44} />
      <g stroke={accent} strokeWidth={1.5}>
        <path d="M64 24V73" strokeDasharray="5 3" />
        <path d="M64 65h8v8" />
      </g>
    </Stage>
  )
}
