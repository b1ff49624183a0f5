import { Letter } from './Letter.tsx'
import { TextLines } from './TextLines.tsx'

/** The letter of authorisation: who it is for, one paragraph, the person named with number and telephone. */
export function Authorisation() {
  return (
    <Letter>
      <TextLines d="M16 40H52" />
      <TextLines d="M25 52H114M16 60H114M16 68H114M16 76H78" />
      <TextLines as="label" d="M25 92H43M25 102H43M25 112H43" />
      <TextLines d="M49 92H72M49 102H106M49 112H88" />
    </Letter>
  )
}
