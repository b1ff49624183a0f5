import { addDays, addMonths, daysBetween, isDay } from '../calendar.ts'
import type { Province } from '../province.ts'

/** From when on something may be done. */
export interface Wait {
  readonly state: 'wait' | 'ready'
  /** `YYYY-MM-DD` */
  readonly from: string
}

/** Until when something must be done. */
export interface Deadline {
  readonly state: 'open' | 'last' | 'missed'
  /** `YYYY-MM-DD` */
  readonly lastDay: string
  /** Whole days from today to the last day. Negative once it has passed. */
  readonly daysLeft: number
}

/** Who registered the domain: the provider that the filing goes through, or another one; moving counts as the latter. */
export type Registrar = 'provider' | 'other'

/**
 * Days until a verified name has reached the bureau. Three (S0, T12); 3 to 5 working days after a transfer (S0) or at
 * another registrar (H7), of which five take seven days, without public holidays.
 */
const DAYS_TO_BUREAU: Readonly<Record<Registrar, number>> = { provider: 3, other: 7 }

/** When a domain whose owner was verified on a day may be filed. Undefined until that is a day that has come. */
export function realNameWait(verified: string, registrar: Registrar, today: string): Wait | undefined {
  if (!isDay(verified) || verified > today) return undefined
  const from = addDays(verified, DAYS_TO_BUREAU[registrar])
  return { state: today < from ? 'wait' : 'ready', from }
}

/** Days for the public-security filing after the site opens, and again for showing its number (S0, T14, H6). */
const POLICE_DAYS = 30

/** Undefined until the day is one of the calendar. The day itself is not counted. */
export function policeDeadline(opened: string, today: string): Deadline | undefined {
  return isDay(opened) ? deadline(addDays(opened, POLICE_DAYS), today) : undefined
}

/**
 * Until when a letter of authorisation is young enough: 3 months from its signing (T1, T15, V1), 6 in Hebei (T1).
 * Undefined until it is signed on a day that has come.
 */
export function letterDeadline(signed: string, today: string, province?: Province): Deadline | undefined {
  if (!isDay(signed) || signed > today) return undefined
  return deadline(addMonths(signed, letterMonths(province)), today)
}

/** How old a letter of authorisation may be, in months. */
export function letterMonths(province?: Province): number {
  return province === '河北' ? 6 : 3
}

function deadline(lastDay: string, today: string): Deadline {
  const daysLeft = daysBetween(today, lastDay)
  return { state: daysLeft < 0 ? 'missed' : daysLeft === 0 ? 'last' : 'open', lastDay, daysLeft }
}
