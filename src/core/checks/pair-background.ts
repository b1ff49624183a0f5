import { definePairCheck } from '../check.ts'

/** Distance in CIE Lab: one table stays below it in 99 of 100 pairs, different ones exceed it in 95 (detection.md section 5). */
const MAX_DISTANCE = 8.8

/** The two sides of a card on one and the same table. */
export const pairBackground = definePairCheck({
  id: 'pair-background',
  scope: 'pair',
  source: 'S0-2: 相同背景; Z1-9: 证件背景需保持一致; limit own (detection.md section 5)',
  title: { zh: '两面背景', en: 'Background of the two sides' },
  why: {
    zh: '备案建议两面在相同背景下拍摄，背景不一致是公布过的退回原因。',
    en: 'Both sides should be taken on one background; different ones are a published reason for rejection.',
  },
  messages: {
    same: { outcome: 'pass', zh: '两面背景一致', en: 'Both sides lie on the same background' },
    differs: {
      outcome: 'fail',
      zh: '两面背景不一样（色差 {distance:decimalAbove}，最好在 {limit:decimal} 以内）',
      en: 'The backgrounds differ in colour (by {distance:decimalAbove}; {limit:decimal} or less is better)',
      advice: {
        zh: '把证件翻过来放在同一处，再拍一次另一面。',
        en: 'Turn the card over in the same place and retake the other side there.',
      },
      drawing: 'same-place',
    },
    unknown: {
      outcome: 'unsure',
      zh: '证件四周的桌面太少，比不出背景。请看看两面背景是否一样',
      en: 'Too little table is seen to compare. Please look whether both backgrounds are the same',
    },
  },
  observe(first, second) {
    const [a, b] = [first.evidence.surroundings, second.evidence.surroundings]
    if (!a || !b) return { message: 'unknown' }
    const distance = Math.hypot(a.lab[0] - b.lab[0], a.lab[1] - b.lab[1], a.lab[2] - b.lab[2])
    if (distance <= MAX_DISTANCE) return { message: 'same' }
    return { message: 'differs', values: { distance, limit: MAX_DISTANCE } }
  },
})
