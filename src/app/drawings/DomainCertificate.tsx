import { Frame } from './Frame.tsx'
import { Seal } from './Seal.tsx'
import { A4_LANDSCAPE } from './sizes.ts'
import { TextLines } from './TextLines.tsx'
import { accent } from './tones.ts'

/** A landscape certificate: globe and title, the domain's own line in the middle, holder and dates, the seal. */
export function DomainCertificate() {
  return (
    <Frame {...A4_LANDSCAPE}>
      <path d="M6 6H178V124H6z" strokeWidth={1} strokeOpacity={0.45} />
      <Globe x={92} y={25} />
      <TextLines as="heading" d="M64 45H120" />
      <rect x={44} y={56} width={96} height={15} rx={2} strokeWidth={1} strokeOpacity={0.45} />
      <TextLines d="M58 63.5H105M109 63.5H126" />
      <TextLines as="label" d="M28 86H46M28 97H46M28 108H46M104 106H132" />
      <TextLines d="M52 86H104M52 97H90M52 108H90" />
      <Seal x={149} y={101} />
    </Frame>
  )
}

function Globe({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} stroke={accent} strokeWidth={0.75}>
      <circle r={9} strokeWidth={1.5} />
      <ellipse rx={4} ry={9} />
      <path d="M-9 0H9M-7.6-4.8H7.6M-7.6 4.8H7.6" />
    </g>
  )
}
