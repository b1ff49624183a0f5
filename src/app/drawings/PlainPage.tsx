import { Frame } from './Frame.tsx'
import { A4 } from './sizes.ts'
import { TextLines } from './TextLines.tsx'

/** A plain page of A4: text and nothing else. */
export function PlainPage() {
  return (
    <Frame {...A4}>
      <TextLines as="heading" d="M16 22H66" />
      <TextLines d="M16 38H114M16 46H114M16 54H114M16 62H78M16 76H114M16 84H114M16 92H98M16 106H114M16 114H114M16 122H54" />
    </Frame>
  )
}
