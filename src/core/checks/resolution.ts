import { defineCheck } from '../check.ts'

/**
 * Pixels a millimetre. Cards: detection.md section 4, near the 300 dpi of C1 and the 200 of a scanner. Pages are set in
 * larger print: 10.5 point, 3.7 mm, stands 30 pixels high at 8 a millimetre and 18 at 5, and characters of 10 to 50
 * pixels read best (A7); own.
 */
const CARD = { good: 12, least: 8 } as const
const PAGE = { good: 8, least: 5 } as const

/** How finely the document itself is resolved, however large the picture is. Only where its true size is known. */
export const resolution = defineCheck({
  id: 'resolution',
  scope: 'photo',
  needsPicture: true,
  source: 'C1: 300 DPI; A7: characters of 10 to 50 pixels; limits own (detection.md section 4)',
  title: { zh: '证件精细度', en: 'Detail of the document' },
  why: {
    zh: '证件在照片里像素太少，小字会糊在一起，放大也补不回来。',
    en: 'With too few pixels small print runs together, and enlarging brings nothing back.',
  },
  messages: {
    fine: {
      outcome: 'pass',
      zh: '证件长边有 {longSide:count} 像素',
      en: 'The document is {longSide:count} pixels long',
    },
    coarse: {
      outcome: 'fail',
      zh: '证件长边 {longSide:count} 像素，建议 {limit:count} 以上',
      en: 'The document is {longSide:count} pixels long; {limit:count} or more is better',
      advice: {
        zh: '请靠近一点重拍；聊天软件传过的，请改用原图。',
        en: 'Retake it from closer; if a messenger passed it on, use the original picture.',
      },
      drawing: 'closer',
    },
    unreadable: {
      outcome: 'fail',
      zh: '证件长边只有 {longSide:count} 像素，至少要 {least:count}',
      en: 'The document is only {longSide:count} pixels long; at least {least:count} are needed',
      advice: {
        zh: '请靠近一点重拍；聊天软件传过的，请改用原图。',
        en: 'Retake it from closer; if a messenger passed it on, use the original picture.',
      },
      drawing: 'closer',
    },
    elsewhere: { outcome: 'skip', zh: '见“完整入镜”', en: 'See whether it is all in the picture' },
  },
  concerns: ({ family, millimetres }) => family !== 'screen' && millimetres !== undefined,
  observe({ material: { family, millimetres = [] }, evidence: { outline } }) {
    const density = outline?.pixelsPerMillimetre
    // An outline that is in doubt says nothing sure of the size.
    if (density === undefined || outline?.state === 'unsure') return { message: 'elsewhere' }
    const { good, least } = family === 'card' ? CARD : PAGE
    const length = Math.max(...millimetres)
    // Rounded away from the limits, so that no sentence contradicts its verdict.
    const longSide = Math.floor(density * length)
    const values = { longSide, limit: Math.ceil(good * length), least: Math.ceil(least * length) }
    const message = density < least ? 'unreadable' : density < good ? 'coarse' : 'fine'
    return { message, values, region: message === 'fine' ? undefined : outline?.quad }
  },
})
