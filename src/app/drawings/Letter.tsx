import type { ReactNode } from 'react'
import { Frame } from './Frame.tsx'
import { Seal } from './Seal.tsx'
import { A4 } from './sizes.ts'
import { TextLines } from './TextLines.tsx'
import { accent } from './tones.ts'

/** A letter on A4: title, its own text, then the signature, the date and the seal. */
export function Letter({ children }: { readonly children: ReactNode }) {
  return (
    <Frame {...A4}>
      <TextLines as="heading" d="M38 22H92" />
      {children}
      <TextLines as="label" d="M16 150H30M16 164H30" />
      <path d="M36 152H74" strokeWidth={1} />
      <Signature x={39} y={149} />
      <TextLines d="M36 164H62" />
      <Seal x={98} y={153} />
    </Frame>
  )
}

/** A name written by hand from x, y on. */
function Signature({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      d="M0-3C3-9 7-13 7-9S2 2 5 0s5-9 7-9-2 8 0 8 4-6 6-6-1 6 1 6 4-4 6-4 3 2 6 0"
      transform={`translate(${x} ${y})`}
      stroke={accent}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}
