import { defineCheck } from '../check.ts'

/**
 * Score from which a photo counts as sharp: 1.25 px of blur at the working size, the 90th percentile of sharp real
 * photos (detection.md section 4). Measured on the whole photo, whose background may be out of focus on purpose: a low
 * score therefore only asks the person to look.
 */
const SHARP_SCORE = 60

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
    },
    unknown: {
      outcome: 'unsure',
      zh: '画面里可测的边缘太少，请自己看看文字是否清楚',
      en: 'Too few edges to measure; please look whether the text is clear',
    },
  },
  concerns: () => true,
  observe({ evidence: { sharpness: facts } }) {
    if (!facts) return { message: 'unknown' }
    const values = { score: facts.score, limit: SHARP_SCORE }
    return { message: facts.score >= SHARP_SCORE ? 'sharp' : 'soft', values }
  },
})
