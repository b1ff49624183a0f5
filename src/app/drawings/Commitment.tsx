import { Letter } from './Letter.tsx'
import { TextLines } from './TextLines.tsx'

/** The letter of commitment: numbered clauses. */
export function Commitment() {
  return (
    <Letter>
      <TextLines d="M16 40H114M16 48H70" />
      <TextLines as="label" d="M16 60H20M16 80H20M16 100H20M16 112H20" />
      <TextLines d="M25 60H114M25 68H92M25 80H114M25 88H106M25 100H114M25 112H114M25 120H64" />
    </Letter>
  )
}
