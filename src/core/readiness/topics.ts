import type { SourceCode } from './sources.ts'

/** A point of the checklist. */
export type TopicId = 'domain-term' | 'real-name' | 'suffix' | 'service-number' | 'message' | 'police' | 'footer'

/** How sure it is: publishers `agree`, they `differ`, or only `one` says so. */
export type Certainty = 'agree' | 'differ' | 'one'

/** Something that was read somewhere. */
export interface Sourced<Id extends string> {
  readonly id: Id
  readonly sources: readonly SourceCode[]
  readonly certainty: Certainty
}

/** In the order in which they come up: before the filing, during it, after it (filing-rules.md section 7). */
export const topics: readonly Sourced<TopicId>[] = [
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

/** What else is good to know; nothing is worked out from it. */
export type FactId = 'registrar' | 'closed' | 'first-review' | 'bureau' | 'phone' | 'copyright' | 'change'

/** In the order in which they come up (filing-rules.md section 7). */
export const facts: readonly Sourced<FactId>[] = [
  { id: 'registrar', sources: ['S0', 'T12'], certainty: 'agree' },
  { id: 'closed', sources: ['H2', 'T4'], certainty: 'agree' },
  { id: 'phone', sources: ['H2', 'T4'], certainty: 'agree' },
  { id: 'first-review', sources: ['S0'], certainty: 'one' },
  { id: 'bureau', sources: ['S0', 'H9'], certainty: 'agree' },
  { id: 'copyright', sources: ['S0', 'T11'], certainty: 'agree' },
  { id: 'change', sources: ['H6'], certainty: 'one' },
]
