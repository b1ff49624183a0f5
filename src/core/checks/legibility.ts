import { defineCheck } from '../check.ts'
import { type Evidence, textFrame } from '../evidence.ts'
import { quadWithin } from '../geometry/quad-within.ts'

/**
 * Confidence of the line that the reviewer types in. On 100 blurred photos 0.95 let 59 right readings and no wrong one
 * pass (reader.md, "Confidence as the legibility test").
 */
const CLEAR_KEY = 0.95
/** Mean confidence of all lines: 0.97 let 41 right and 2 wrong ones pass; under 0.85 nothing was right throughout. */
const CLEAR_LINES = 0.97
const READABLE_LINES = 0.85

/** Whether what is printed can be read: the test of sharpness, light and size that the reviewer makes. */
export const legibility = defineCheck({
  id: 'legibility',
  scope: 'photo',
  needsPicture: true,
  source: 'A8③: 证件字迹不清晰; S0-6: 清晰; limits own (reader.md)',
  title: { zh: '文字可读', en: 'Legibility' },
  why: {
    zh: '审核员要照着照片录入号码和日期，读不出就会退回。',
    en: 'The reviewer types the number and the dates from the photo; what cannot be read is sent back.',
  },
  messages: {
    clear: { outcome: 'pass', zh: '文字读得清楚', en: 'The text reads clearly' },
    doubtful: {
      outcome: 'unsure',
      zh: '有的文字读得不太有把握。请放大看看是否清楚',
      en: 'Some of the text is hard to read. Zoom in: is it clear?',
      advice: {
        zh: '不清楚就重拍：擦净镜头，对焦后撑稳再拍。',
        en: 'If not, wipe the lens, focus, hold steady and retake it.',
      },
      drawing: 'steady',
    },
    keyMissing: {
      outcome: 'fail',
      zh: '读不出证件上的关键一行（号码、有效期或代码）',
      en: 'The line that matters most (number, term or code) cannot be read',
      advice: {
        zh: '看看那一行有没有反光、遮挡或发虚，避开后重拍。',
        en: 'Look there for reflections, fingers or blur, and retake it without.',
      },
      drawing: 'steady',
    },
    unreadable: {
      outcome: 'fail',
      zh: '大部分文字读不出来',
      en: 'Most of the text cannot be read',
      advice: {
        zh: '靠近一点，光线亮一些，对焦后撑稳重拍。',
        en: 'Move closer, find more light, focus, hold steady and retake it.',
      },
      drawing: 'steady',
    },
    nothing: {
      outcome: 'unsure',
      zh: '没有读到文字，请您看看照片是否清楚',
      en: 'No text was found; please look whether the photo is clear',
    },
  },
  concerns: ({ family }) => family !== 'screen',
  observe({ evidence }) {
    const { text } = evidence
    if (!text) return undefined
    if (text.lines === 0) return { message: 'nothing' }

    const region = worstLine(evidence)
    const { lineConfidence, keyConfidence = 1 } = text
    if (lineConfidence < READABLE_LINES) return { message: 'unreadable', region }
    if (keyConfidence === 0) return { message: 'keyMissing', region }
    return keyConfidence >= CLEAR_KEY && lineConfidence >= CLEAR_LINES
      ? { message: 'clear' }
      : { message: 'doubtful', region }
  },
})

/** Where in the photo the line is that was read worst. */
function worstLine(evidence: Evidence) {
  const [line] = evidence.text?.weakLines ?? []
  const frame = textFrame(evidence)
  return line && frame && quadWithin(frame, line)
}
