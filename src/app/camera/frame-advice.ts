import type { Finding } from '../../core/index.ts'

/** What to do before the shutter, in one word. */
export type Advice =
  | 'missing'
  | 'several'
  | 'cut'
  | 'edge'
  | 'closer'
  | 'farther'
  | 'flat'
  | 'dark'
  | 'bright'
  | 'glare'
  | 'shadow'
  | 'blurred'
  | 'match-closer'
  | 'match-farther'
  | 'steady'

/**
 * The messages of checks that a person who holds the camera can do something about, the gravest first: a document that is
 * not all there is not worth a better light. What a check is not sure of does not hold the shutter back, but for the
 * outline: with that, nothing else is known.
 */
export const ADVICE: readonly (readonly [check: string, messages: Readonly<Record<string, Advice>>])[] = [
  [
    'outline',
    {
      none: 'missing',
      pageUnseen: 'missing',
      faint: 'missing',
      unknown: 'missing',
      several: 'several',
      joined: 'several',
      cut: 'cut',
      pageCut: 'cut',
      pageCutPerhaps: 'cut',
      'printed-border': 'cut',
      edge: 'edge',
    },
  ],
  ['coverage', { tiny: 'closer', small: 'closer', tight: 'farther' }],
  ['tilt', { tilted: 'flat' }],
  ['exposure', { dark: 'dark', blown: 'bright' }],
  ['glare', { glare: 'glare' }],
  ['shadow', { shadowed: 'shadow' }],
  ['sharpness', { blurred: 'blurred' }],
]

/** The first thing to be mended in a frame; undefined where it is good. */
export function adviceOn(findings: readonly Finding[]): Advice | undefined {
  for (const [check, messages] of ADVICE) {
    const finding = findings.find((one) => one.check === check)
    const advice = finding && messages[finding.message]
    if (advice) return advice
  }
  return undefined
}
