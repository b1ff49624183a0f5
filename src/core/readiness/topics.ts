import type { SourceCode } from './sources.ts'

/** A point of the checklist. */
export type TopicId = 'domain-term' | 'real-name' | 'suffix' | 'service-number' | 'message' | 'police' | 'footer'

/** How sure it is: publishers `agree`, they `differ`, or only `one` says so. */
export type Certainty = 'agree' | 'differ' | 'one'

export interface Topic {
  readonly id: TopicId
  readonly sources: readonly SourceCode[]
  readonly certainty: Certainty
}

/** In the order in which they come up: before the filing, during it, after it (filing-rules.md section 7). */
export const topics: readonly Topic[] = [
  // T9 and H4 ask for three months in Shanghai and in many provinces.
  { id: 'domain-term', sources: ['S0', 'T9', 'H4'], certainty: 'differ' },
  // Three days at all; days or working days, and how many elsewhere, they say differently.
  { id: 'real-name', sources: ['S0', 'T12', 'H7'], certainty: 'differ' },
  // .me and .asia: T12 lists them, T13 does not.
  { id: 'suffix', sources: ['S0', 'T12', 'T13'], certainty: 'differ' },
  { id: 'service-number', sources: ['S0'], certainty: 'one' },
  { id: 'message', sources: ['S0', 'H5'], certainty: 'agree' },
  { id: 'police', sources: ['S0', 'T14', 'H6'], certainty: 'agree' },
  { id: 'footer', sources: ['S0', 'H6'], certainty: 'agree' },
]
