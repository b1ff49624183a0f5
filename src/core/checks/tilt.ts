import { defineCheck } from '../check.ts'

/**
 * Own, after detection.md section 5, which proposes opposite sides that differ by 15 %: through a phone's main lens a
 * lean of 9 degrees along the long side of a card over three quarters of the picture, and of 21 across the short side of
 * one over half of it.
 */
const MAX_DEGREES = 15

export const tilt = defineCheck({
  id: 'tilt',
  scope: 'photo',
  needsPicture: true,
  source: 'own; S0-2: 相机镜头距离证件的距离和位置差不多一致',
  title: { zh: '拍摄角度', en: 'Angle of view' },
  why: {
    zh: '斜着拍，证件会变形，远的一边文字偏小、容易发虚。',
    en: 'Seen from the side a document is distorted, and its far end is small and soft.',
  },
  messages: {
    level: { outcome: 'pass', zh: '是正对着拍的', en: 'Taken from straight above' },
    tilted: {
      outcome: 'fail',
      zh: '拍得偏斜（{degrees:degreesAbove}，最好在 {limit:degrees} 以内）',
      en: 'Taken at a slant ({degrees:degreesAbove}; {limit:degrees} or less is better)',
      offer: { zh: '可以按四角拉正', en: 'It can be straightened by its corners' },
      advice: {
        zh: '把手机端平，与证件平行，镜头正对证件中间再拍。',
        en: 'Hold the phone level, parallel to the document and over its middle, and retake it.',
      },
      drawing: 'tilt-phone',
    },
    elsewhere: { outcome: 'skip', zh: '见“完整入镜”', en: 'See whether it is all in the picture' },
  },
  concerns: ({ family }) => family !== 'screen',
  observe({ evidence: { outline } }) {
    // The angle follows from the corners: of a doubtful outline it is as doubtful.
    if (outline?.state !== 'whole' || outline.tiltDegrees === undefined) return { message: 'elsewhere' }
    const { tiltDegrees: degrees, quad: region } = outline
    if (degrees > MAX_DEGREES) {
      return { message: 'tilted', values: { degrees, limit: MAX_DEGREES }, region, remedy: { kind: 'straighten' } }
    }
    return { message: 'level' }
  },
})
