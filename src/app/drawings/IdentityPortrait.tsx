import { Frame } from './Frame.tsx'
import { Portrait } from './Portrait.tsx'
import { ID_1 } from './sizes.ts'
import { Characters, TextLines } from './TextLines.tsx'

/** Text at the left, the picture at the right, the long number along the foot. */
export function IdentityPortrait() {
  return (
    <Frame {...ID_1}>
      <TextLines as="label" d="M14 19H28M14 33H28M62 33H76M14 47H28M14 61H28M14 101H44" />
      <TextLines d="M35 19H62M35 33H43M83 33H92M35 47H56M62 47H70M76 47H84M35 61H98M35 70H98M35 79H66" />
      <Portrait x={118} y={14} height={70} />
      <Characters x={58} y={101} width={112} count={18} />
    </Frame>
  )
}
