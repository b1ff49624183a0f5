import { defineCheck } from '../check.ts'

/** Whether the unified credit code that was read can be one, and is the one in the QR code. */
export const licenceCode = defineCheck({
  id: 'licence-code',
  scope: 'photo',
  needsPicture: true,
  source: 'T9-3, T10-3: 统一社会信用代码; GB 32100-2015; G1',
  title: { zh: '统一社会信用代码', en: 'Unified credit code' },
  why: {
    zh: '审核会拿代码到登记系统核对，看不清或对不上会退回。',
    en: 'The code is looked up in the register; one that is unclear or does not fit is sent back.',
  },
  messages: {
    agrees: { outcome: 'pass', zh: '代码的校验位对得上', en: 'The check character of the code fits' },
    agreesWithQrCode: {
      outcome: 'pass',
      zh: '代码的校验位对得上，与二维码一致',
      en: 'The check character of the code fits, and the QR code holds the same',
    },
    disagrees: {
      outcome: 'unsure',
      zh: '读到的代码校验位对不上。请放大看看每一位是否清楚',
      en: 'The check character does not fit the code that was read. Zoom in: is every character clear?',
    },
    otherQrCode: {
      outcome: 'fail',
      zh: '印着的代码与二维码里的不一样',
      en: 'The printed code is not the one in the QR code',
      advice: {
        zh: '请核对是不是同一份、最新的执照原件。',
        en: 'Please look whether this is the newest original licence.',
      },
    },
    missing: { outcome: 'skip', zh: '没有读到代码', en: 'No code was read' },
  },
  concerns: ({ id }) => id === 'licence' || id === 'unit-certificate',
  observe({ evidence: { text } }) {
    if (!text) return undefined
    if (!text.code) return { message: 'missing' }
    if (text.code === 'disagrees') return { message: 'disagrees' }
    if (text.qrCode === 'differs') return { message: 'otherQrCode' }
    return { message: text.qrCode === 'agrees' ? 'agreesWithQrCode' : 'agrees' }
  },
})
