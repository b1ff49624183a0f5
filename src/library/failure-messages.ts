import { type FailureCode, failureWords } from '../core/index.ts'

/** What happened, in English. Loaded only for a report that has to say it. */
export function failureMessage(code: FailureCode): string {
  return failureWords[code].en
}
