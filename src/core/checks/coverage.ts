import { defineCheck } from '../check.ts'
import type { PixelFacts } from '../evidence.ts'

type Corner = readonly [x: number, y: number]

/** Huawei IVS asks for more than 15 % of the frame (filing-rules.md section 1, card.ratio-in-frame). */
const LEAST = 0.15
/**
 * Own. A card across an upright phone's picture of 4 : 3 with a finger's width of table at its sides, which is what we
 * advise, covers 26 %.
 */
const GOOD = 0.25
/** Filing-rules.md section 1, whole.corners: at least 1 % inside the frame; here of its long side. */
const LEAST_MARGIN = 0.01

/**
 * How large the document stands in the picture. A narrow margin is only worth knowing: whether the document is whole
 * is said by another check, and one provider's own form asks to crop the background away (X1).
 */
export const coverage = defineCheck({
  id: 'coverage',
  scope: 'photo',
  needsPicture: true,
  source: 'Huawei IVS: above 15 %; 25 % own; X1: 尽可能的裁掉背景',
  title: { zh: '占画面比例', en: 'Share of the picture' },
  why: {
    zh: '拍得太小看不清文字；紧贴画面边缘，看不出有没有缺边。',
    en: 'Small in the picture, its text is lost; right at the edge, nobody can tell whether some is missing.',
  },
  messages: {
    fits: { outcome: 'pass', zh: '占画面的 {share:percent}', en: 'It covers {share:percent} of the picture' },
    tiny: {
      outcome: 'fail',
      zh: '只占画面的 {share:percentBelow}，至少要 {limit:percent}',
      en: 'It covers only {share:percentBelow} of the picture; {limit:percent} is needed',
      advice: {
        zh: '靠近一点重拍，四周留一指宽的桌面就够。',
        en: 'Retake it from closer: a finger’s width of table is enough.',
      },
      drawing: 'closer',
    },
    small: {
      outcome: 'fail',
      zh: '只占画面的 {share:percentBelow}，靠近一点文字更清楚',
      en: 'It covers only {share:percentBelow} of the picture; from closer the text would be clearer',
      advice: { zh: '四周留一指宽的桌面就够。', en: 'A finger’s width of table all around is enough.' },
      drawing: 'closer',
    },
    tight: {
      outcome: 'fail',
      zh: '紧贴画面边缘，几乎没有留桌面',
      en: 'It touches the edge of the picture; hardly any table is left',
      advice: {
        zh: '重拍的话，四周各留一指宽的桌面。',
        en: 'If you retake it, leave a finger’s width of table all around.',
      },
      drawing: 'step-back',
    },
    elsewhere: { outcome: 'skip', zh: '见“完整入镜”', en: 'See whether it is all in the picture' },
  },
  concerns: ({ family }) => family !== 'screen',
  observe({ evidence: { outline, pixels } }) {
    if (outline?.state !== 'whole' || outline.coverage === undefined) return { message: 'elsewhere' }
    const { coverage: share, quad: region } = outline
    if (share < LEAST) return { message: 'tiny', values: { share, limit: LEAST }, region }
    if (share < GOOD) return { message: 'small', values: { share }, region }
    if (region && pixels && marginOf(region, pixels) < LEAST_MARGIN) return { message: 'tight', region }
    return { message: 'fits', values: { share } }
  },
})

/** From the corner nearest to the edge of the picture, by the long side. */
function marginOf(corners: readonly Corner[], { width, height }: PixelFacts): number {
  const gaps = corners.flatMap(([x, y]) => [x, y, width - x, height - y])
  return Math.min(...gaps) / Math.max(width, height)
}
