import { defineCheck } from '../check.ts'

/** Whether the identity number that was read can be one. A misread digit is likelier than a wrong card. */
export const numberCheck = defineCheck({
  id: 'number-check',
  scope: 'photo',
  needsPicture: true,
  source: 'GB 11643-1999; H9: OCR 核对身份证号; own',
  title: { zh: '身份证号码', en: 'Identity number' },
  why: {
    zh: '号码最后一位是校验码，对不上多半是照片上有一位看不清。',
    en: 'The last digit checks the others; where it does not fit, one of them is likely hard to read.',
  },
  messages: {
    agrees: { outcome: 'pass', zh: '号码的校验位对得上', en: 'The check digit of the number fits' },
    disagrees: {
      outcome: 'unsure',
      zh: '读到的号码校验位对不上。请放大看看每一位是否清楚',
      en: 'The check digit does not fit the number that was read. Zoom in: is every digit clear?',
    },
    missing: { outcome: 'skip', zh: '没有读到号码', en: 'No number was read' },
  },
  concerns: ({ id }) => id === 'id-portrait' || id === 'residence-front',
  observe({ evidence: { text } }) {
    return text && { message: text.number ?? 'missing' }
  },
})
