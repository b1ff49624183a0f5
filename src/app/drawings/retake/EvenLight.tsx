import { accent } from '../tones.ts'
import { Card, Cross, Stage, Viewfinder } from './stage.tsx'

/** No hand or phone throws its shadow on the card; the light comes from both sides alike. */
export function EvenLight() {
  return (
    <Stage>
      <Viewfinder />
      <Card x={34} y={25} width={60} />
      <path d="M50 10H118V36C92 42 62 34 50 10z" fill="currentColor" fillOpacity={0.22} stroke="none" />
      <path d="M50 10C62 34 92 42 118 36" strokeDasharray="4 3" strokeOpacity={0.6} />
      <Cross x={104} y={22} />
      <g stroke={accent} strokeWidth={2} strokeLinecap="round">
        <path d="M14 48h12M14 58h12M14 68h12M102 48h12M102 58h12M102 68h12" />
      </g>
    </Stage>
  )
}
