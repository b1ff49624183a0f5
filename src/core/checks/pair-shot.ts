import { definePairCheck } from '../check.ts'
import type { CameraFacts } from '../evidence.ts'

/** Own: whoever turns a card over and shoots again needs far less. */
const MAX_MINUTES = 30

/** Whether both sides were photographed together. Only a hint: nobody asks for it, but it makes them alike. */
export const pairShot = definePairCheck({
  id: 'pair-shot',
  scope: 'pair',
  source: 'own, after S0-2: 建议您在相同背景及光照环境下拍摄',
  title: { zh: '两面一起拍', en: 'Taken together' },
  why: {
    zh: '不影响审核，但用同一部手机连着拍，两面最容易一致。',
    en: 'It is not asked for, but two shots in a row with one phone are the most alike.',
  },
  messages: {
    together: {
      outcome: 'pass',
      zh: '用同一型号的手机、同一时段拍的',
      en: 'Taken with one model of phone, one after the other',
    },
    otherCamera: {
      outcome: 'fail',
      zh: '两面不是用同一型号的手机拍的',
      en: 'The two sides were taken with phones of different models',
      advice: {
        zh: '看上去不一致的话，用同一部手机连着重拍两面。',
        en: 'If they look different, retake both with one phone, one after the other.',
      },
      drawing: 'same-place',
    },
    apart: {
      outcome: 'fail',
      zh: '两面相隔 {limit:count} 分钟以上拍的',
      en: 'The two sides were taken more than {limit:count} minutes apart',
      advice: {
        zh: '看上去不一致的话，在同一处连着重拍两面。',
        en: 'If they look different, retake both in one place, one after the other.',
      },
      drawing: 'same-place',
    },
    unknown: {
      outcome: 'skip',
      zh: '照片里的拍摄信息不全，比不出',
      en: 'The photos hold too few notes of the camera to compare',
    },
  },
  observe({ evidence: { camera: first } }, { evidence: { camera: second } }) {
    if (!first?.model || !second?.model) return { message: 'unknown' }
    if (first.make !== second.make || first.model !== second.model) return { message: 'otherCamera' }
    const minutes = Math.abs(minuteOf(first) - minuteOf(second))
    if (Number.isNaN(minutes)) return { message: 'unknown' }
    // How long apart is not told: reports keep the times of shots to their owner.
    return minutes > MAX_MINUTES ? { message: 'apart', values: { limit: MAX_MINUTES } } : { message: 'together' }
  },
})

/** Minutes of a clock without a zone; NaN where no time is known. */
function minuteOf({ takenAt }: CameraFacts): number {
  return Date.parse(`${takenAt}Z`) / 60_000
}
