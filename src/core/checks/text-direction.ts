import { defineCheck } from '../check.ts'

/** Which way up the text stands: what the camera notes cannot tell. */
export const textDirection = defineCheck({
  id: 'text-direction',
  scope: 'photo',
  needsPicture: true,
  source: 'A8⑥: 请正向拍照上传; X1: 调整为正向',
  title: { zh: '文字方向', en: 'Direction of the text' },
  why: { zh: '审核要求证件正向，倒着或横着的会被退回。', en: 'Papers must stand upright; others are sent back.' },
  messages: {
    upright: { outcome: 'pass', zh: '文字是正的', en: 'The text stands upright' },
    upsideDown: {
      outcome: 'fail',
      zh: '文字是倒的',
      en: 'The text is upside down',
      offer: { zh: '转 180° 就正了', en: 'Turning it by 180° puts it right' },
    },
    sideways: {
      outcome: 'fail',
      zh: '文字是横的',
      en: 'The text lies on its side',
      offer: { zh: '顺时针转 {degrees:degrees} 就正了', en: 'Turning it clockwise by {degrees:degrees} puts it right' },
    },
    unsure: { outcome: 'skip', zh: '读到的文字太少，看不出方向', en: 'Too little text to tell' },
  },
  concerns: ({ family }) => family !== 'screen',
  observe({ evidence: { text } }) {
    if (!text) return undefined
    // Of a page whose labels are not known, nothing but a guess at the shape of its letters tells up from down.
    if (text.kind === 'unknown') return { message: 'unsure' }
    const { quarterTurns } = text
    if (quarterTurns === 0) return { message: 'upright' }
    const remedy = { kind: 'rotate', quarterTurns } as const
    if (quarterTurns === 2) return { message: 'upsideDown', remedy }
    return { message: 'sideways', values: { degrees: quarterTurns * 90 }, remedy }
  },
})
