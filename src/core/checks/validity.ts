import { addMonths, isDay } from '../calendar.ts'
import { type Context, defineCheck, type Observation } from '../check.ts'
import { MONTHS_LEFT, type TimeLeft } from '../evidence.ts'

const renew = { zh: '请先换领新证，再用新证备案。', en: 'Renew it first, and file with the new one.' }

/** Whether the paper is valid and stays so through the review. The last day itself still counts. */
export const validity = defineCheck({
  id: 'validity',
  scope: 'photo',
  needsPicture: false,
  source:
    'S0-3: 在有效期内; T1, V1, H2: at least 3 months left; W1: over 1 month; T9-12: a licence in 上海 over 1 year',
  title: { zh: '有效期', en: 'Validity' },
  why: {
    zh: '过期的证件一律退回；多家服务商要求剩余有效期满 3 个月。',
    en: 'Expired papers are always sent back; several providers ask for three months left.',
  },
  messages: {
    valid: {
      outcome: 'pass',
      zh: '有效期还在 {months:count} 个月以上',
      en: 'Valid for more than {months:count} months',
    },
    longTerm: { outcome: 'pass', zh: '长期有效', en: 'Valid for good' },
    expired: { outcome: 'fail', zh: '证件已经过期', en: 'The paper has expired', advice: renew },
    urgent: {
      outcome: 'fail',
      zh: '剩余有效期不到 {months:count} 个月，很可能被退回',
      en: 'Less than {months:count} month left: likely to be sent back',
      advice: renew,
    },
    soon: {
      outcome: 'fail',
      zh: '剩余有效期不到 {months:count} 个月，可能被退回',
      en: 'Less than {months:count} months left: it may be sent back',
      advice: renew,
    },
    soonInShanghai: {
      outcome: 'fail',
      zh: '上海要求营业执照的剩余有效期超过 1 年，这份不到',
      en: 'Shanghai asks for more than a year left on a business licence; this one has less',
      advice: renew,
    },
    unanswered: { outcome: 'unsure', zh: '请填写证件上的有效期截止日', en: 'Please enter the last day of validity' },
    unreadable: {
      outcome: 'unsure',
      zh: '有效期不是一个日期，请重新填写',
      en: 'That is not a date; please enter it again',
    },
  },
  concerns: ({ expires }) => expires,
  observe({ material, answers: { expiry }, evidence: { text } }, context) {
    const { today, profile, province } = context
    const { adviseMonths, urgentMonths } = profile.validity
    if (!expiry) return text?.validity ? byReading(text.validity, material.id, context) : { message: 'unanswered' }
    if (expiry === 'long-term') return { message: 'longTerm' }
    if (!isDay(expiry)) return { message: 'unreadable' }

    if (expiry < today) return { message: 'expired' }
    if (expiry < addMonths(today, urgentMonths)) return { message: 'urgent', values: { months: urgentMonths } }
    if (expiry < addMonths(today, adviseMonths)) return { message: 'soon', values: { months: adviseMonths } }
    if (isShortInShanghai(material.id, province, expiry, today)) return { message: 'soonInShanghai' }
    return { message: 'valid', values: { months: adviseMonths } }
  },
})

type Key = 'expired' | 'longTerm' | 'urgent' | 'soon' | 'soonInShanghai' | 'valid' | 'unanswered'

/**
 * What was read is a class of time left, no date. What the person answers goes before it. Where the provider's limit
 * lies inside the class, the person is asked.
 */
function byReading(left: TimeLeft, material: string, { profile, province }: Context): Observation<Key> {
  const { adviseMonths, urgentMonths } = profile.validity
  if (left === 'expired') return { message: 'expired' }
  if (left === 'long-term') return { message: 'longTerm' }

  const [atLeast, below] = MONTHS_LEFT[left]
  if (below <= urgentMonths) return { message: 'urgent', values: { months: urgentMonths } }
  if (atLeast >= urgentMonths && below <= adviseMonths) return { message: 'soon', values: { months: adviseMonths } }
  if (atLeast < adviseMonths) return { message: 'unanswered' }
  if (province === '上海' && material === 'licence' && below <= 12) return { message: 'soonInShanghai' }
  return { message: 'valid', values: { months: adviseMonths } }
}

function isShortInShanghai(material: string, province: string | undefined, expiry: string, today: string): boolean {
  return province === '上海' && material === 'licence' && expiry <= addMonths(today, 12)
}
