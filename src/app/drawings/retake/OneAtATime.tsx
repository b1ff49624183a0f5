import { Arrow, Card, Stage, Viewfinder } from './stage.tsx'

/** One card stays in the picture, the other goes out of it. */
export function OneAtATime() {
  return (
    <Stage>
      <Viewfinder />
      <Card x={18} y={25} width={60} />
      <Card x={86} y={33} width={36} isWrong />
      <Arrow d="M88 66H112" to={[112, 66]} turn={0} />
    </Stage>
  )
}
