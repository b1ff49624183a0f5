import { Arrow, Phone, Sight, Stage, Table } from './stage.tsx'

/** The slanted phone is brought level over the middle of the card. */
export function TiltPhone() {
  return (
    <Stage>
      <Sight x={64} y={28} />
      <Phone x={96} y={36} turn={38} isWrong />
      <Phone x={64} y={22} />
      <Arrow d="M106 24C102 14 96 11 88 13" to={[88, 13]} turn={168} />
      <Table card={64} />
    </Stage>
  )
}
