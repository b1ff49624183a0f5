import type { Severity } from '../check.ts'
import type { checks, pairChecks } from '../checks/index.ts'

type Check = (typeof checks)[number] | (typeof pairChecks)[number]
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
  decoding: { damaged: 'block', locked: 'block', huge: 'block' },
  'file-extension': { differs: 'block' },
  // smallPerhaps: only the seed text says it, and ambiguously (section 3).
  'file-size': { large: 'block', edge: 'warn', small: 'block', smallPerhaps: 'warn' },
  'pixel-size': { small: 'block', large: 'warn' },
  animation: { animated: 'warn' },
  orientation: { turned: 'warn' },
  // Of a letter the edges are asked for, but its text is what counts (aux.sign).
  outline: { cut: 'block', pageCut: 'warn', several: 'block', none: 'block' },
  coverage: { tiny: 'warn', small: 'info', tight: 'info' },
  resolution: { coarse: 'warn', unreadable: 'block' },
  tilt: { tilted: 'warn' },
  sharpness: { softDocument: 'warn', blurred: 'block' },
  // It would block over a number or a name, which nobody here can see.
  glare: { glare: 'warn' },
  shadow: { shadowed: 'warn' },
  exposure: { dark: 'warn', blown: 'warn' },
  // No colour at all blocks (color.gray); what is only suspected to be a copy does not (origin.copy).
  'colour-original': { grey: 'block', pale: 'warn' },
  'screen-capture': { pattern: 'warn', screenshot: 'warn' },
  side: { otherSide: 'block', otherPaper: 'block' },
  'text-direction': { upsideDown: 'warn', sideways: 'warn' },
  // The reader is no reviewer: what it cannot read, a person may.
  legibility: { keyMissing: 'warn', unreadable: 'block' },
  'number-check': {},
  'licence-code': { otherQrCode: 'warn' },
  // Section 3, ID age: under 16 nobody accepts it, from 16 on some provinces do.
  age: { under18: 'warn', under16: 'block' },
  validity: { expired: 'block', urgent: 'warn', soon: 'warn', soonInShanghai: 'warn' },
  originality: { original: 'block', newest: 'warn', unmarked: 'warn', signed: 'block' },
  location: { stored: 'info' },
  'pair-scale': { uneven: 'warn', unequal: 'block' },
  'pair-orientation': { across: 'warn', askew: 'info' },
  'pair-background': { differs: 'warn' },
  'pair-light': { brightness: 'warn' },
  'pair-sides': { same: 'block' },
  'pair-shot': { otherCamera: 'info', apart: 'info' },
}
