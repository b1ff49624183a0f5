import { Frame } from './Frame.tsx'
import { ID_1 } from './sizes.ts'
import { TextLines } from './TextLines.tsx'
import { Wall } from './Wall.tsx'

/** Two title lines above, then issuer, validity and the number of the travel permit. */
export function ResidenceBack() {
  return (
    <Frame {...ID_1}>
      <Wall x={64} y={28} />
      <TextLines as="heading" d="M16 19H92M16 33H110" />
      <TextLines as="label" d="M16 81H44M16 91H44M16 101H44M128 101H150" />
      <TextLines d="M52 81H104M52 91H128M52 101H98M158 101H168" />
    </Frame>
  )
}
