import { Arrow, Card, Stage, Viewfinder } from './stage.tsx'

/** The card that stood out of the frame comes in, with a finger's width of table all around. */
export function StepBack() {
  return (
    <Stage>
      <Viewfinder />
      <Card x={2} y={5} width={124} isWrong />
      <Card x={34} y={25} width={60} />
      <Arrow d="M15 16L28 23" to={[28, 23]} turn={28} />
      <Arrow d="M113 16L100 23" to={[100, 23]} turn={152} />
      <Arrow d="M15 72L28 65" to={[28, 65]} turn={-28} />
      <Arrow d="M113 72L100 65" to={[100, 65]} turn={208} />
    </Stage>
  )
}
