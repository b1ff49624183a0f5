import { Frame } from './Frame.tsx'
import { Portrait } from './Portrait.tsx'
import { ID_1 } from './sizes.ts'
import { Characters, TextLines } from './TextLines.tsx'

/** A title across the top, the picture at the left, names, dates and issuer beside it. */
export function PermitFront() {
  return (
    <Frame {...ID_1}>
      <TextLines as="heading" d="M14 16H104" />
      <Portrait x={14} y={30} height={70} />
      <Characters x={118} y={16} width={52} count={9} />
      <TextLines as="label" d="M80 34H98M80 52H98M126 52H140M80 70H98M80 88H98" />
      <TextLines d="M80 41H114M80 59H110M126 59H134M80 77H152M80 95H136" />
    </Frame>
  )
}
