import { defineCheck } from '../check.ts'

/**
 * Paper is too dark where its brightest fifth stays below luma 90 (detection.md section 5). A document fills at least
 * 15 % of a usable photo, so its brightest fifth is at least 3 % of the photo: if 97 of 100 pixels are darker than
 * that, so is the paper.
 */
const MIN_HIGHLIGHT_LUMA = 90
/** A document is over-exposed where a quarter of it is clipped (detection.md section 5). On a whole photo a white table
 * may be that, so the person is asked. */
const MAX_CLIPPED_SHARE = 0.25

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
      zh: '照片太暗（最亮处亮度 {luma:count}，需要 {limit:count}）',
      en: 'The photo is too dark (its bright parts reach {luma:count} of 255; {limit:count} is needed)',
      advice: { zh: '到窗边或灯下重拍，不要用闪光灯。', en: 'Retake it by a window or under a lamp, without flash.' },
    },
    clipped: {
      outcome: 'unsure',
      zh: '有 {share:percent} 的画面白得没有细节。请看看证件上的字有没有发白',
      en: '{share:percent} of the picture is plain white. Is any text on the paper washed out?',
      advice: {
        zh: '换个没有直射光的地方，点一下证件再拍。',
        en: 'Move out of direct light and tap the paper before you shoot.',
      },
    },
    unknown: { outcome: 'unsure', zh: '测不出明暗，请自己看看', en: 'The light could not be measured; please look' },
  },
  concerns: ({ family }) => family !== 'screen',
  observe({ evidence: { exposure: facts } }) {
    if (!facts) return { message: 'unknown' }
    const { highlightLuma, clippedShare } = facts
    if (highlightLuma < MIN_HIGHLIGHT_LUMA) {
      return { message: 'dark', values: { luma: highlightLuma, limit: MIN_HIGHLIGHT_LUMA } }
    }
    if (clippedShare > MAX_CLIPPED_SHARE) return { message: 'clipped', values: { share: clippedShare } }
    return { message: 'balanced' }
  },
})
