import { defineCheck } from '../check.ts'

/**
 * Shares of the document under its largest reflection; proposals of detection.md section 5, where 0.017 % caught 93 of
 * 100 reflections and 4 of 100 clean cards. From the lower one the person is asked, from the upper one it fails.
 * Whether it covers a number, which would block, cannot be known here.
 */
const SPOT_SHARE = 0.0002
const GLARE_SHARE = 0.002

export const glare = defineCheck({
  id: 'glare',
  scope: 'photo',
  needsPicture: true,
  source: 'H2: 无反光; A6, Y1; limits own (detection.md section 5)',
  title: { zh: '反光', en: 'Reflections' },
  why: {
    zh: '反光处的文字会丢失，审核会要求重拍。',
    en: 'Text under a reflection is lost, and a new photo is asked for.',
  },
  messages: {
    none: { outcome: 'pass', zh: '没有明显反光', en: 'No reflection to speak of' },
    spot: {
      outcome: 'unsure',
      zh: '有一小块反光（占 {share:percentBelow}）。请看看有没有盖住文字',
      en: 'A small reflection covers {share:percentBelow} of it. Please look whether it hides any text',
      advice: {
        zh: '盖住了就避开灯光、关掉闪光灯，换个位置重拍。',
        en: 'If it does, move away from the lamp, turn the flash off and retake it.',
      },
      drawing: 'away-from-light',
    },
    glare: {
      outcome: 'fail',
      zh: '有反光（占 {share:percentAbove}，最好在 {limit:percentBelow} 以内）',
      en: 'A reflection covers {share:percentAbove} of it; less than {limit:percentBelow} is better',
      advice: {
        zh: '避开灯光、关掉闪光灯，把证件移到光线柔和的地方重拍。',
        en: 'Turn the flash off, move the document away from the lamp into soft light, and retake it.',
      },
      drawing: 'away-from-light',
    },
    patch: {
      outcome: 'unsure',
      zh: '有一块发白，可能是反光。请看看有没有盖住文字',
      en: 'A white patch may be a reflection. Please look whether it hides any text',
      advice: {
        zh: '盖住了就避开灯光、关掉闪光灯，换个位置重拍。',
        en: 'If it does, move away from the lamp, turn the flash off and retake it.',
      },
      drawing: 'away-from-light',
    },
    unknown: { outcome: 'unsure', zh: '测不出反光，请自己看看', en: 'Reflections could not be measured; please look' },
  },
  concerns: ({ family }) => family !== 'screen',
  observe({ evidence: { glare: facts } }) {
    if (!facts) return { message: 'unknown' }
    const {
      largestShare: share,
      regions: [region],
      doubtful: [patch] = [],
    } = facts
    if (share >= GLARE_SHARE) return { message: 'glare', values: { share, limit: GLARE_SHARE }, region }
    if (share >= SPOT_SHARE) return { message: 'spot', values: { share }, region }
    return patch ? { message: 'patch', region: patch } : { message: 'none' }
  },
})
