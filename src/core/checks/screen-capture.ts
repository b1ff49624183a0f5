import { defineCheck } from '../check.ts'
import type { Evidence } from '../evidence.ts'

/**
 * Detection.md section 5: clean documents reach 4.6, simulated screens stand at 11.2 in the middle, and 7.9 parts them.
 * No photo of a real screen was measured, and only the person can confirm: a warning, never more (filing-rules.md,
 * origin.screen).
 */
const SCREEN_PEAK = 7.9

/** A photo of a screen, or a screenshot. Asked where the original itself has to be photographed. */
export const screenCapture = defineCheck({
  id: 'screen-capture',
  scope: 'photo',
  needsPicture: true,
  source: 'A1: 不可以翻拍; T1, V1; H1, H2: 不可隔屏拍摄; limit own (detection.md section 5)',
  title: { zh: '翻拍与截图', en: 'Screen captures' },
  why: {
    zh: '备案要直接拍原件，翻拍屏幕、截图和电子证件会被退回。',
    en: 'The original itself must be photographed: screens, screenshots and electronic documents are sent back.',
  },
  messages: {
    none: { outcome: 'pass', zh: '没有翻拍屏幕的迹象', en: 'No sign of a screen' },
    pattern: {
      outcome: 'fail',
      zh: '画面里有屏幕那样的细密网纹，像是翻拍屏幕',
      en: 'A fine pattern like that of a screen runs through the photo',
      advice: {
        zh: '请直接对着原件拍，不要拍屏幕上的照片。',
        en: 'Photograph the original itself, not a picture of it on a screen.',
      },
      drawing: 'original-not-copy',
    },
    screenshot: {
      outcome: 'fail',
      zh: '像素与常见屏幕完全一样，又没有拍摄信息，像是截图',
      en: 'It has exactly the pixels of a common screen and no notes of a camera, like a screenshot',
      advice: { zh: '请用相机直接对着原件拍。', en: 'Photograph the original with the camera.' },
      drawing: 'original-not-copy',
    },
    unknown: {
      outcome: 'unsure',
      zh: '测不出是不是翻拍屏幕，请自己看看',
      en: 'Whether this shows a screen could not be measured; please look',
    },
  },
  concerns: ({ questions }) => questions.includes('original'),
  observe({ evidence }) {
    const { screen } = evidence
    const peak = screen?.moirePeak
    if (peak !== undefined && peak > SCREEN_PEAK) return { message: 'pattern', values: { peak, limit: SCREEN_PEAK } }
    if (looksLikeScreenshot(evidence)) return { message: 'screenshot' }
    return { message: peak === undefined ? 'unknown' : 'none' }
  },
})

/** All three signs together: messengers, too, drop the camera's notes, and some phones photograph in a screen's size. */
function looksLikeScreenshot({ screen, camera, file }: Evidence): boolean {
  return screen?.isScreenSized === true && !camera?.make && !camera?.model && file.format === 'png'
}
