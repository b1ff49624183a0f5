import { definePairCheck } from '../check.ts'
import type { Evidence } from '../evidence.ts'
import { between, meanSides, sidesOf } from '../geometry/quad.ts'

/** Own: from here on one side looks askew beside the other. */
const MAX_DEGREES = 10

/** Both sides lying the same way. Which of its edges is the top cannot be seen from the outline. */
export const pairOrientation = definePairCheck({
  id: 'pair-orientation',
  scope: 'pair',
  source: 'S0-2: 距离和位置差不多一致; A8⑥: 请正向拍照; limit own',
  title: { zh: '两面摆向', en: 'Position of the two sides' },
  why: {
    zh: '两面会上下拼在一起看，一横一竖对不齐。',
    en: 'The two sides are looked at one above the other; turned differently, they do not match.',
  },
  messages: {
    alike: { outcome: 'pass', zh: '两面摆向一致', en: 'Both sides lie the same way' },
    across: {
      outcome: 'fail',
      zh: '两面一横一竖',
      en: 'One side lies, the other stands',
      advice: {
        zh: '把竖着的一面也横过来，重拍这一面。',
        en: 'Lay the standing side across, too, and retake that one.',
      },
      drawing: 'same-place',
    },
    askew: {
      outcome: 'fail',
      zh: '两面歪的程度不同（相差 {degrees:degreesAbove}，最好在 {limit:degrees} 以内）',
      en: 'One side is turned against the other ({degrees:degreesAbove}; {limit:degrees} or less is better)',
      advice: {
        zh: '重拍的话，把证件摆正，与画面的边平行。',
        en: 'If you retake one, lay it parallel to the picture.',
      },
      drawing: 'same-place',
    },
    elsewhere: { outcome: 'skip', zh: '有一面没有找准四边', en: 'The edges of one side are in doubt' },
  },
  observe(first, second) {
    const [a, b] = [directionOf(first.evidence), directionOf(second.evidence)]
    if (a === undefined || b === undefined) return { message: 'elsewhere' }
    const apart = Math.abs(a - b) % 180
    const degrees = Math.min(apart, 180 - apart)
    if (degrees > 45) return { message: 'across' }
    if (degrees > MAX_DEGREES) return { message: 'askew', values: { degrees, limit: MAX_DEGREES } }
    return { message: 'alike' }
  },
})

/** Which way the card runs, from the middle of one short side to that of the other, degrees. */
function directionOf({ outline }: Evidence): number | undefined {
  if (outline?.state !== 'whole' || !outline.quad) return undefined
  const [top, right, bottom, left] = sidesOf(outline.quad)
  const [across, down] = meanSides(outline.quad)
  const [from, to] = across >= down ? [left, right] : [top, bottom]
  const [x1, y1] = between(...from, 0.5)
  const [x2, y2] = between(...to, 0.5)
  return (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
}
