import { definePairCheck } from '../check.ts'

/**
 * Own, after detection.md section 5, which proposes 0.85 to 1.18 for luma: the darker paper by the lighter. CIE
 * lightness runs with luma closely enough to take its place.
 */
const LEAST_RATIO = 0.85
/**
 * Own. 3.7 parts two lights on one surface (detection.md section 5); the two sides of a card are tinted differently by
 * nature, so twice that is only asked about.
 */
const MAX_TINT = 7.4

/** The two sides of a card under one light, judged by the paper that both are printed on. */
export const pairLight = definePairCheck({
  id: 'pair-light',
  scope: 'pair',
  source: 'S0-2: 相同背景及光照; limits own (detection.md section 5)',
  title: { zh: '两面光照', en: 'Light on the two sides' },
  why: {
    zh: '备案建议两面在相同光照下拍摄，一明一暗不像同一张证件。',
    en: 'Both sides should be taken in one light, or they do not look like one card.',
  },
  messages: {
    same: { outcome: 'pass', zh: '两面光照一致', en: 'Both sides are in the same light' },
    brightness: {
      outcome: 'fail',
      zh: '{darker:face}比{lighter:face}暗 {difference:percentAbove}（最好在 {limit:percent} 以内）',
      en: 'The {darker:face} is {difference:percentAbove} darker than the {lighter:face} ({limit:percent} or less is better)',
      advice: {
        zh: '在同一处、同样的灯光下，重拍暗的一面。',
        en: 'Retake the darker side in the same place, under the same light.',
      },
      drawing: 'same-place',
    },
    tint: {
      outcome: 'unsure',
      zh: '两面的色调不同（相差 {distance:decimalAbove}）。请看看是否一面偏黄、一面偏蓝',
      en: 'The two sides differ in tint (by {distance:decimalAbove}). Is one of them yellower or bluer?',
      advice: {
        zh: '明显不同就在同一处、同样的灯光下重拍一面。',
        en: 'If so, retake one of them in the same place, under the same light.',
      },
      drawing: 'same-place',
    },
    unknown: {
      outcome: 'unsure',
      zh: '有一面测不出光照，请看看两面明暗是否一样',
      en: 'The light on one side could not be measured; please look whether both are alike',
    },
  },
  observe(first, second) {
    const [a, b] = [first.evidence.paper?.lab, second.evidence.paper?.lab]
    if (!a || !b) return { message: 'unknown' }
    const [darker, lighter] = a[0] < b[0] ? [first, second] : [second, first]
    const difference = 1 - Math.max(1, Math.min(a[0], b[0])) / Math.max(1, a[0], b[0])
    if (difference > 1 - LEAST_RATIO) {
      const faces = { darker: darker.material.id, lighter: lighter.material.id }
      return { message: 'brightness', values: { ...faces, difference, limit: 1 - LEAST_RATIO } }
    }
    const distance = Math.hypot(a[1] - b[1], a[2] - b[2])
    return distance > MAX_TINT ? { message: 'tint', values: { distance } } : { message: 'same' }
  },
})
