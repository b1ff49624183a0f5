import { Frame } from './Frame.tsx'
import { ID_1 } from './sizes.ts'
import { Characters, TextLines } from './TextLines.tsx'

/** Notes above, three machine-readable lines of thirty characters along the foot. */
export function PermitBack() {
  return (
    <Frame {...ID_1}>
      <TextLines as="heading" d="M14 16H74" />
      <TextLines as="label" d="M14 32H170M14 41H170M14 50H108" />
      {[76, 88, 100].map((y) => (
        <Characters key={y} x={14} y={y} width={156} count={30} />
      ))}
    </Frame>
  )
}
