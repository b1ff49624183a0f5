import type { Finding } from './check.ts'

/** `block`: do not hand it in; `warn`: it may be sent back; `unsure`: somebody has to look; `pass`: nothing found. */
export type Verdict = 'pass' | 'warn' | 'block' | 'unsure'

/** The gravest of the findings decides. Failing at no more than `info` is no reason for rejection. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const weights = findings.map(weightOf)
  return (['block', 'warn', 'unsure'] as const).find((verdict) => weights.includes(verdict)) ?? 'pass'
}

/** Gravest first: block, warn, unsure, info, pass, skip. Equal ones keep their order. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(weightOf(a)) - ORDER.indexOf(weightOf(b)))
}

/** What a finding amounts to: the outcome, and for what fails its severity. */
export type Weight = 'block' | 'warn' | 'unsure' | 'info' | 'pass' | 'skip'

const ORDER: readonly Weight[] = ['block', 'warn', 'unsure', 'info', 'pass', 'skip']

export function weightOf({ outcome, severity }: Finding): Weight {
  return outcome === 'fail' ? severity : outcome
}
