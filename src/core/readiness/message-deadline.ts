import { addDays, isDay } from '../calendar.ts'

/** Until when the code of a text message counts. Minutes are `YYYY-MM-DDTHH:MM` in China Standard Time. */
export interface MessageDeadline {
  readonly state: 'open' | 'missed'
  readonly until: string
  /** Whole minutes left; 0 once it is too late. */
  readonly minutesLeft: number
}

/** 24 hours from the arrival of the message (S0, H5). Undefined until it has arrived. */
export function messageDeadline(arrived: string, now: string): MessageDeadline | undefined {
  if (!isMinute(arrived) || arrived > now) return undefined
  const [day = '', time = ''] = arrived.split('T')
  const until = `${addDays(day, 1)}T${time}`
  const minutesLeft = Math.max(0, minutesOf(until) - minutesOf(now))
  return { state: minutesLeft > 0 ? 'open' : 'missed', until, minutesLeft }
}

function isMinute(text: string): boolean {
  const [day = '', time = ''] = text.split('T')
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
}

/** Both ends are in the same zone, so that the zone does not matter. */
function minutesOf(minute: string): number {
  return Date.parse(`${minute}:00Z`) / 60_000
}
