import { defineCheck, documentRegion } from '../check.ts'

/**
 * Paper is too dark where its brightest fifth stays below luma 90 (detection.md section 5). Where no document is known:
 * it fills at least 15 % of a usable photo, so its brightest fifth is at least 3 % of the photo, and if 97 of 100 pixels
 * are darker than that, so is the paper.
 */
const MIN_LUMA = 90
/** A document is over-exposed where a quarter of it is clipped (detection.md section 5). On a whole photo a white table
 * may be that, so the person is asked. */
const MAX_CLIPPED_SHARE = 0.25
/** Levels between the darkest and the brightest twentieth: a proposal of detection.md section 5, so the person is asked. */
const MIN_CONTRAST = 60

export const exposure = defineCheck({
  id: 'exposure',
  scope: 'photo',
  needsPicture: true,
  source: 'S0-6: 清晰; limits own',
  title: { zh: '曝光', en: 'Exposure' },
  why: { zh: '太暗或过曝的地方，文字会丢失。', en: 'Text is lost where a photo is too dark or too bright.' },
  messages: {
    balanced: { outcome: 'pass', zh: '明暗正常', en: 'The light is fine' },
    dark: {
      outcome: 'fail',
      zh: '照片太暗（亮处亮度 {luma:count}，需要 {limit:count}）',
      en: 'The photo is too dark (its bright parts reach {luma:count} of 255; {limit:count} is needed)',
      advice: { zh: '到窗边或灯下重拍，不要用闪光灯。', en: 'Retake it by a window or under a lamp, without flash.' },
      drawing: 'more-light',
    },
    blown: {
      outcome: 'fail',
      zh: '有 {share:percent} 的证件白得没有细节',
      en: '{share:percent} of the document is plain white',
      advice: {
        zh: '换个没有直射光的地方，点一下证件再拍。',
        en: 'Move out of direct light, tap the document and retake it.',
      },
      drawing: 'away-from-light',
    },
    pale: {
      outcome: 'unsure',
      zh: '字与底色接近（对比 {contrast:decimalBelow}，需要 {limit:count}）。请看看文字是否清楚',
      en: 'Text hardly stands out (contrast {contrast:decimalBelow}; {limit:count} is needed). Is it clear?',
      advice: {
        zh: '不清楚就擦净镜头，换个光线均匀的地方重拍。',
        en: 'If not, wipe the lens and retake it in even light.',
      },
      drawing: 'even-light',
    },
    clipped: {
      outcome: 'unsure',
      zh: '有 {share:percent} 的画面白得没有细节。请看看证件上的字有没有发白',
      en: '{share:percent} of the picture is plain white. Is any text on the paper washed out?',
      advice: {
        zh: '换个没有直射光的地方，点一下证件再拍。',
        en: 'Move out of direct light and tap the paper before you shoot.',
      },
      drawing: 'away-from-light',
    },
    unknown: { outcome: 'unsure', zh: '测不出明暗，请自己看看', en: 'The light could not be measured; please look' },
  },
  concerns: ({ family }) => family !== 'screen',
  observe({ material, evidence }) {
    const { exposure: facts, measuredOn } = evidence
    if (!facts) return { message: 'unknown' }
    const { highlightLuma, clippedShare: share, paperLuma: luma = highlightLuma, contrast } = facts
    const region = documentRegion(evidence)
    if (luma < MIN_LUMA) return { message: 'dark', values: { luma, limit: MIN_LUMA }, region }
    if (share > MAX_CLIPPED_SHARE) {
      return { message: measuredOn === 'document' ? 'blown' : 'clipped', values: { share }, region }
    }
    // A page with a few lines has no dark twentieth: only cards are printed all over.
    if (material.family === 'card' && contrast !== undefined && contrast < MIN_CONTRAST) {
      return { message: 'pale', values: { contrast, limit: MIN_CONTRAST }, region }
    }
    return { message: 'balanced' }
  },
})
