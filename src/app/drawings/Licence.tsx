import { Emblem } from './Emblem.tsx'
import { Frame } from './Frame.tsx'
import { QrCode } from './QrCode.tsx'
import { Seal } from './Seal.tsx'
import { A4_LANDSCAPE } from './sizes.ts'
import { TextLines } from './TextLines.tsx'

/** The landscape licence of 2019: border, emblem on top, two columns, the seal at the bottom right. */
export function Licence() {
  return (
    <Frame {...A4_LANDSCAPE}>
      <path d="M6 6H178V124H6zM9 9H175V121H9z" strokeWidth={1} strokeOpacity={0.45} />
      <Emblem x={92} y={24} radius={9} />
      <TextLines as="heading" d="M66 43H118" />
      <TextLines as="label" d="M18 19H42M18 62H34M18 73H34M18 84H34M18 95H34M106 62H122M106 73H122" />
      <TextLines d="M18 26H54M40 62H86M40 73H66M40 84H58M40 95H90M40 102H90M40 109H72M128 62H154M128 73H166" />
      <QrCode x={148} y={17} />
      <TextLines as="label" d="M106 106H134" />
      <Seal x={151} y={101} />
    </Frame>
  )
}
