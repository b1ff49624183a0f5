import type { Question } from '../answer.ts'
import { defineCheck } from '../check.ts'

/** What only the person knows: whether the original was photographed, in its newest issue, unmarked, signed and sealed. */
export const originality = defineCheck({
  id: 'originality',
  scope: 'photo',
  needsPicture: false,
  source: 'S0-5, T1, H1, A8①: original; A8⑤: newest issue; A8④, C1: watermark; T5, H1: signature and seal',
  title: { zh: '原件情况', en: 'The original' },
  why: {
    zh: '复印件、旧版证照、带水印或未签字盖章的材料会被退回。这些只有您知道。',
    en: 'Copies, outdated issues, watermarks and unsigned letters are sent back. Only you know.',
  },
  messages: {
    confirmed: { outcome: 'pass', zh: '您已确认', en: 'You have confirmed it' },
    unanswered: {
      outcome: 'unsure',
      zh: '还有 {questions:count} 个问题要您确认',
      en: 'Questions for you to confirm: {questions:count}',
    },
    original: {
      outcome: 'fail',
      zh: '不是对着原件拍的彩色照片，会被退回',
      en: 'Not a colour photo of the original: it will be sent back',
      advice: {
        zh: '请找出原件，直接对着它拍，不要翻拍屏幕或复印件。',
        en: 'Photograph the original itself, not a screen or a copy.',
      },
      drawing: 'original-not-copy',
    },
    newest: {
      outcome: 'fail',
      zh: '不是最新版证照',
      en: 'Not the newest issue of the certificate',
      advice: {
        zh: '请用与公示系统一致的最新版证照重拍。',
        en: 'Photograph the newest issue, as the public register has it.',
      },
    },
    unmarked: {
      outcome: 'fail',
      zh: '照片上有水印，可能遮住文字',
      en: 'A watermark lies over the photo and may cover text',
      advice: { zh: '请用没有水印的照片。', en: 'Use a photo without a watermark.' },
    },
    signed: {
      outcome: 'fail',
      zh: '还没有签字或盖章',
      en: 'Signature or seal is missing',
      advice: {
        zh: '请用黑色签字笔签名，单位材料加盖公章后重拍。',
        en: 'Sign in black ink, add the seal of the organisation, and retake it.',
      },
    },
  },
  concerns: ({ questions }) => questions.length > 0,
  observe({ material, answers }) {
    const denied = material.questions.find((question: Question) => answers[question] === false)
    if (denied) return { message: denied }
    const open = material.questions.filter((question) => answers[question] === undefined)
    if (open.length > 0) return { message: 'unanswered', values: { questions: open.length } }
    return { message: 'confirmed' }
  },
})
