import { definePairCheck } from '../check.ts'
import type { TextKind } from '../evidence.ts'

/** Whether the two photos are the two sides, and not one side twice. */
export const pairSides = definePairCheck({
  id: 'pair-sides',
  scope: 'pair',
  source: 'S0-1: 身份证正反面; T1: 人像面, 国徽面; labels own (reader.md)',
  title: { zh: '两面齐全', en: 'Both sides' },
  why: {
    zh: '人像面和国徽面各要一张，同一面传两次会被退回。',
    en: 'One photo of each side is needed; the same side twice is sent back.',
  },
  messages: {
    both: { outcome: 'pass', zh: '两面各有一张', en: 'There is one photo of each side' },
    same: {
      outcome: 'fail',
      zh: '两张照片是同一面',
      en: 'Both photos show the same side',
      advice: { zh: '请把其中一张换成另一面。', en: 'Replace one of them by the other side.' },
    },
    unknown: { outcome: 'skip', zh: '有一面没有读出来', en: 'One side could not be told' },
  },
  observe(first, second) {
    const [one, other] = [first.evidence.text, second.evidence.text]
    if (!one || !other) return undefined
    if (!SIDES.includes(one.kind) || !SIDES.includes(other.kind)) return { message: 'unknown' }
    return { message: one.kind === other.kind ? 'same' : 'both' }
  },
})

const SIDES: readonly TextKind[] = ['id-portrait', 'id-emblem', 'residence-back']
