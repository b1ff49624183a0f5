import { addMonths, isDay, type TextFacts } from '../../core/index.ts'

/** The first identity number in a text, with what recognition confuses with digits put right; 18 characters. */
export function findIdentityNumber(text: string): string | undefined {
  return /(?<!\d)\d{17}[\dX](?!\d)/.exec(asDigits(text))?.[0]
}

/** Whether the check digit is right (GB 11643-1999, ISO 7064 MOD 11-2) and the number holds a day up to today. */
export function agreesIdentityNumber(number: string, today: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false
  const birthday = birthdayIn(number)
  return checkDigit(number) === number[17] && isDay(birthday) && birthday >= '1880-01-01' && birthday <= today
}

/** The class of age on a day. Whoever has a birthday today is a year older today. */
export function ageOn(today: string, number: string): NonNullable<TextFacts['age']> {
  const birthday = birthdayIn(number)
  if (addMonths(birthday, 16 * 12) > today) return 'under-16'
  return addMonths(birthday, 18 * 12) > today ? 'under-18' : 'adult'
}

/** Whether a text is the birth date of a number as a card prints it, `1949年12月31日`; recognition may lose one of its signs. */
export function isBirthdayOf(number: string, text: string): boolean {
  const [year, month, day] = birthdayIn(number).split('-').map(Number)
  return /[年月]/.test(text) && text.replace(/\D/g, '') === `${year}${month}${day}`
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function checkDigit(number: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11]
}

function birthdayIn(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
}

/** Only among digits: a letter within a word stays one. */
function asDigits(text: string): string {
  return text.replace(/[\dOoQDlI|SBxX×]{18,}/g, (run) =>
    run
      .replace(/[OoQD]/g, '0')
      .replace(/[lI|]/g, '1')
      .replace(/S/g, '5')
      .replace(/B/g, '8')
      .replace(/[x×]/g, 'X'),
  )
}
