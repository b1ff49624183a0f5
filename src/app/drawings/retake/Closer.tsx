import { Arrow, Card, Stage, Viewfinder } from './stage.tsx'

/** The card grows until a finger's width of table is left. */
export function Closer() {
  return (
    <Stage>
      <Viewfinder />
      <Card x={20} y={16} width={88} isPlain />
      <Card x={46} y={33} width={36} isWrong />
      <Arrow d="M45 33L30 24" to={[30, 24]} turn={211} />
      <Arrow d="M83 33L98 24" to={[98, 24]} turn={-31} />
      <Arrow d="M45 55L30 64" to={[30, 64]} turn={149} />
      <Arrow d="M83 55L98 64" to={[98, 64]} turn={31} />
    </Stage>
  )
}
