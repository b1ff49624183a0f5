import { Frame } from './Frame.tsx'
import { Portrait } from './Portrait.tsx'
import { ID_3 } from './sizes.ts'
import { Characters, TextLines } from './TextLines.tsx'

/** The data page: the picture at the left, two machine-readable lines of 44 characters along the foot. */
export function Passport() {
  return (
    <Frame {...ID_3}>
      <TextLines as="heading" d="M12 13H44" />
      <Portrait x={12} y={25} height={66} />
      <TextLines
        as="label"
        d="M72 13H82M94 13H108M126 13H150M72 33H84M72 49H84M118 49H130M72 65H90M118 65H136M72 81H90"
      />
      <TextLines d="M72 20H77M94 20H104M72 40H116M72 56H80M118 56H144M72 72H104M118 72H150M72 88H126" />
      <Characters x={126} y={20} width={46} count={9} />
      {[108, 118].map((y) => (
        <Characters key={y} x={8} y={y} width={168} count={44} />
      ))}
    </Frame>
  )
}
