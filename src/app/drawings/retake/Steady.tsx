import { accent } from '../tones.ts'
import { Phone, Sight, Stage, Table } from './stage.tsx'

/** Both elbows on the table, the phone held with both hands, the focus on the card. */
export function Steady() {
  return (
    <Stage>
      <Sight x={64} y={28} />
      <g strokeWidth={6} strokeLinecap="round" strokeLinejoin="round" strokeOpacity={0.35}>
        <path d="M20 74L36 46L46 25M108 74L92 46L82 25" />
      </g>
      <Phone x={64} y={22} />
      <Table card={64} />
      <g stroke={accent} strokeWidth={2} strokeLinecap="round">
        <path d="M43 66v-5h6M85 66v-5h-6" />
        <path d="M12 79.5h16M100 79.5h16" strokeWidth={3} />
      </g>
    </Stage>
  )
}
