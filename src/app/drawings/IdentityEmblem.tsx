import { Emblem } from './Emblem.tsx'
import { Frame } from './Frame.tsx'
import { ID_1 } from './sizes.ts'
import { TextLines } from './TextLines.tsx'
import { Wall } from './Wall.tsx'

/** The emblem and two title lines above, issuer and validity below, the wall behind them. */
export function IdentityEmblem() {
  return (
    <Frame {...ID_1}>
      <Wall x={64} y={36} />
      <Emblem x={30} y={30} radius={16} />
      <TextLines as="heading" d="M60 22H136M66 37H130" />
      <TextLines as="label" d="M34 90H62M34 101H62" />
      <TextLines d="M70 90H122M70 101H146" />
    </Frame>
  )
}
