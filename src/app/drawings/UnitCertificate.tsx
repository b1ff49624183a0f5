import { Emblem } from './Emblem.tsx'
import { Frame } from './Frame.tsx'
import { QrCode } from './QrCode.tsx'
import { Seal } from './Seal.tsx'
import { A4_LANDSCAPE } from './sizes.ts'
import { TextLines } from './TextLines.tsx'

/** A landscape certificate with the emblem and title in its left half, the entries and the seal in its right. */
export function UnitCertificate() {
  return (
    <Frame {...A4_LANDSCAPE}>
      <path d="M6 6H178V124H6zM74 16V114" strokeWidth={1} strokeOpacity={0.45} />
      <Emblem x={40} y={33} radius={12} />
      <TextLines as="heading" d="M18 59H62M24 70H56" />
      <QrCode x={31} y={92} />
      <TextLines as="label" d="M86 24H104M86 36H104M86 55H104M86 67H104M86 106H114" />
      <TextLines d="M110 24H158M110 36H166M110 43H146M110 55H130M110 67H152" />
      <Seal x={148} y={99} />
    </Frame>
  )
}
