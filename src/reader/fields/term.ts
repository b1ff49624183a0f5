import { addMonths, isDay, type TimeLeft } from '../../core/index.ts'

/** From which day to which a paper is valid; days as `YYYY-MM-DD`. */
export interface Term {
  readonly from: string
  readonly to: string
}

export const LONG_TERM = 'long-term'

/** The first term in a text: `2018.11.06-2028.11.06`, `2018年11月06日至长期` and what recognition makes of them. */
export function findTerm(text: string): Term | undefined {
  const found = TERM.exec(text)
  if (!found) return undefined
  const from = dayOf(found.slice(1, 4))
  const to = found[7] ? LONG_TERM : dayOf(found.slice(4, 7))
  return isDay(from) && (to === LONG_TERM || (isDay(to) && to > from)) ? { from, to } : undefined
}

/**
 * Whether a term is one that an identity card can have: 5, 10 or 20 years to the day, or for good (居民身份证法 art. 5).
 * What begins on 29 February may end a day to either side.
 */
export function isIdentityTerm({ from, to }: Term): boolean {
  if (to === LONG_TERM) return true
  if ([5, 10, 20].some((years) => addMonths(from, years * 12) === to)) return true
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return from.endsWith('-02-29') && to.endsWith('-03-01') && [5, 10, 20].includes(years)
}

/** How long a paper is still valid on a day; the last day itself counts. */
export function timeLeft(to: string, today: string): TimeLeft {
  if (to === LONG_TERM) return 'long-term'
  if (to < today) return 'expired'
  if (to < addMonths(today, 1)) return 'under-1-month'
  if (to < addMonths(today, 3)) return 'under-3-months'
  return to <= addMonths(today, 12) ? 'under-12-months' : 'longer'
}

const DATE = String.raw`(\d{4})[.．·,，:：、年]?(\d{2})[.．·,，:：、月]?(\d{2})日?`
/** Noise around a date adds characters, so it is looked for inside the line. */
const TERM = new RegExp(String.raw`(?<!\d)${DATE}[-—–~一至]{0,2}(?:${DATE}(?!\d)|(长期))`)

function dayOf(parts: readonly (string | undefined)[]): string {
  return parts.join('-')
}
