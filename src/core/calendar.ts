/** Days as `YYYY-MM-DD`, whose order as text is their order in time. No clock in here: the moment is always given. */

/** The day in China Standard Time, `YYYY-MM-DD`, at a moment: filings are judged by the calendar of Beijing. */
export function todayInChina(now: Date): string {
  return beijing.format(now)
}

/** The minute in China Standard Time, `YYYY-MM-DDTHH:MM`, at a moment. */
export function minuteInChina(now: Date): string {
  return new Date(now.getTime() + BEIJING_AHEAD).toISOString().slice(0, 16)
}

/** China Standard Time is UTC+8 all year, milliseconds. */
const BEIJING_AHEAD = 8 * 3_600_000

/** Swedish dates are written like ISO 8601. Made once: it is asked whenever the page is judged anew. */
const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** Whether the text is a day of the calendar. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The same day some months later; in a shorter month its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const monthIndex = year * 12 + (month - 1) + months
  const toYear = Math.floor(monthIndex / 12)
  const toMonth = (monthIndex % 12) + 1
  const toDate = Math.min(date, daysInMonth(toYear, toMonth))
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(toDate, 2)}`
}

/** The day some days later, or earlier where negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY
}

/** Days as text are read as midnight UTC, where each has as many hours. */
const MILLISECONDS_A_DAY = 86_400_000

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
