import { defineCheck } from '../check.ts'

/**
 * Score from which a photo counts as sharp: 1.25 px of blur at the working size, the 90th percentile of sharp real
 * photos (detection.md section 4). On the whole photo, whose background may be out of focus on purpose, a low score only
 * asks the person to look; on the straightened document it fails.
 */
const SHARP_SCORE = 60
/** Below it the document has more than 1.5 px of blur, which detection.md section 4 calls failed. */
const READABLE_SCORE = 31

export const sharpness = defineCheck({
  id: 'sharpness',
  scope: 'photo',
  needsPicture: true,
  source: 'S0-6: 清晰; T1; A8③: 证件字迹不清晰; limit own',
  title: { zh: '清晰度', en: 'Sharpness' },
  why: {
    zh: '文字发虚是最常见的退回原因之一，而且修不回来。',
    en: 'Blurred text is a common reason for rejection, and cannot be repaired.',
  },
  messages: {
    sharp: {
      outcome: 'pass',
      zh: '边缘清楚（清晰度 {score:count}，需要 {limit:count}）',
      en: 'Edges are sharp ({score:count}; {limit:count} is needed)',
    },
    soft: {
      outcome: 'unsure',
      zh: '画面边缘发虚（清晰度 {score:count}，需要 {limit:count}）。请放大看看文字是否清楚',
      en: 'Edges look soft ({score:count}; {limit:count} is needed). Zoom in: is every letter clear?',
      advice: {
        zh: '不清楚就重拍：点一下证件对焦，手肘撑稳，离远一点再拍。',
        en: 'If not, retake it: tap the paper to focus, steady your elbows, step back a little.',
      },
      drawing: 'steady',
    },
    softDocument: {
      outcome: 'fail',
      zh: '文字边缘发虚（清晰度 {score:count}，需要 {limit:count}）',
      en: 'The edges of the text are soft ({score:count}; {limit:count} is needed)',
      advice: {
        zh: '点一下证件对焦，手肘撑稳，再拍一张。',
        en: 'Tap the document to focus, steady your elbows, and retake it.',
      },
      drawing: 'steady',
    },
    blurred: {
      outcome: 'fail',
      zh: '文字模糊（清晰度 {score:count}，需要 {limit:count}），修不回来',
      en: 'The text is blurred ({score:count}; {limit:count} is needed), which cannot be repaired',
      advice: {
        zh: '擦净镜头，点一下证件对焦，手肘撑稳后重拍。',
        en: 'Wipe the lens, tap the document to focus, steady your elbows, and retake it.',
      },
      drawing: 'steady',
    },
    partly: {
      outcome: 'unsure',
      zh: '大部分清楚，有一处发虚。请放大看看那里的文字',
      en: 'Mostly sharp, but one part is soft. Zoom in: is the text there clear?',
      advice: {
        zh: '不清楚就把手机端平，与证件平行，对焦后重拍。',
        en: 'If not, hold the phone parallel to the document, focus and retake it.',
      },
      drawing: 'tilt-phone',
    },
    unknown: {
      outcome: 'unsure',
      zh: '画面里可测的边缘太少，请自己看看文字是否清楚',
      en: 'Too few edges to measure; please look whether the text is clear',
    },
  },
  concerns: () => true,
  observe({ evidence: { sharpness: facts, measuredOn } }) {
    if (!facts) return { message: 'unknown' }
    const { score, blurredRegions: [region] = [] } = facts
    const values = { score, limit: SHARP_SCORE }
    if (measuredOn !== 'document') return { message: score >= SHARP_SCORE ? 'sharp' : 'soft', values }

    if (score < READABLE_SCORE) return { message: 'blurred', values, region }
    if (score < SHARP_SCORE) return { message: 'softDocument', values, region }
    return region ? { message: 'partly', region } : { message: 'sharp', values }
  },
})
