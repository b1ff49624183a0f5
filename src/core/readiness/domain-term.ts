import { addDays, daysBetween, isDay } from '../calendar.ts'
import type { Province } from '../province.ts'

/** What is left of a domain's registration, against what the region asks for. */
export interface DomainTerm {
  /**
   * `expired`: no longer registered. `short`: too short everywhere. `somewhere`: enough only where 45 days are asked for,
   * and which regions those are is not published. `unlessShanghai`: enough, unless the filing is made in Shanghai.
   */
  readonly state: 'expired' | 'short' | 'somewhere' | 'unlessShanghai' | 'enough'
  /** Whole days from today to the last day. Negative once it has passed. */
  readonly daysLeft: number
  /** More days than this are asked for. */
  readonly daysAsked: number
  /** The earliest last day that is enough, `YYYY-MM-DD`. */
  readonly renewUntil: string
}

/** Days of registration that must be exceeded (requirements-source.txt, S0; filing-rules.md section 7). */
export const DOMAIN_DAYS = { shanghai: 180, elsewhere: 90, someRegions: 45 } as const

/** Undefined until the last day is a day of the calendar. */
export function domainTerm(lastDay: string, today: string, province?: Province): DomainTerm | undefined {
  if (!isDay(lastDay)) return undefined
  const daysLeft = daysBetween(today, lastDay)
  const daysAsked = province === '上海' ? DOMAIN_DAYS.shanghai : DOMAIN_DAYS.elsewhere
  return { state: stateOf(daysLeft, province), daysLeft, daysAsked, renewUntil: addDays(today, daysAsked + 1) }
}

function stateOf(daysLeft: number, province: Province | undefined): DomainTerm['state'] {
  if (daysLeft < 0) return 'expired'
  if (province === '上海') return daysLeft > DOMAIN_DAYS.shanghai ? 'enough' : 'short'
  if (daysLeft <= DOMAIN_DAYS.someRegions) return 'short'
  if (daysLeft <= DOMAIN_DAYS.elsewhere) return 'somewhere'
  return province || daysLeft > DOMAIN_DAYS.shanghai ? 'enough' : 'unlessShanghai'
}
