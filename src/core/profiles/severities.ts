import type { Severity } from '../check.ts'
import type { checks } from '../checks/index.ts'

type Check = (typeof checks)[number]
type FailingMessage<Messages> = {
  [Key in keyof Messages]: Messages[Key] extends { readonly outcome: 'fail' } ? Key : never
}[keyof Messages]

/** A weight for every failing message of every check: one that is forgotten does not compile. */
export type Severities = {
  readonly [C in Check as C['id']]: { readonly [Key in FailingMessage<C['messages']>]: Severity }
}

/** Our reading of filing-rules.md sections 1 to 3, which the profiles share and amend. */
export const commonSeverities: Severities = {
  'file-format': {
    convertible: 'block',
    heic: 'block',
    unsupported: 'block',
    pdf: 'block',
    video: 'block',
    empty: 'block',
    foreign: 'block',
  },
  decoding: { damaged: 'block', huge: 'block' },
  'file-extension': { differs: 'block' },
  // smallPerhaps: only the seed text says it, and ambiguously (section 3).
  'file-size': { large: 'block', edge: 'warn', small: 'block', smallPerhaps: 'warn' },
  'pixel-size': { small: 'block', large: 'warn' },
  animation: { animated: 'warn' },
  orientation: { turned: 'warn' },
  sharpness: {},
  exposure: { dark: 'warn' },
  'colour-original': { grey: 'block' },
  validity: { expired: 'block', urgent: 'warn', soon: 'warn', soonInShanghai: 'warn' },
  originality: { original: 'block', newest: 'warn', unmarked: 'warn', signed: 'block' },
  location: { stored: 'info' },
}
