import { line } from '../tones.ts'
import { Card, Cross, Stage, Tick } from './stage.tsx'

/** Not the picture on a screen, but the card itself. */
export function OriginalNotCopy() {
  return (
    <Stage>
      <rect x={4} y={18} width={52} height={38} rx={3} />
      <path d="M4 18H56V56H4z" fill={line} fillOpacity={0.45} stroke="none" />
      <path d="M22 68h16M30 56v12" />
      <Card x={13} y={26} width={34} isWrong />
      <Cross x={30} y={37} />
      <Card x={68} y={25} width={56} />
      <Tick x={96} y={72} />
    </Stage>
  )
}
