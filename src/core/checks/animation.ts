import { defineCheck } from '../check.ts'

/** A reviewer sees one picture: of an animation, nobody knows which. */
export const animation = defineCheck({
  id: 'animation',
  scope: 'photo',
  needsPicture: true,
  source: 'own (filing-rules.md, fmt.gif-anim)',
  title: { zh: '动图', en: 'Animation' },
  why: {
    zh: '动图只会显示其中一帧，最好交一张静态照片。',
    en: 'Only one frame of an animation will be seen; hand in a still.',
  },
  messages: {
    still: { outcome: 'pass', zh: '静态图片', en: 'A still picture' },
    animated: {
      outcome: 'fail',
      zh: '这是动图（{frames:count} 帧）',
      en: 'This is an animation of {frames:count} frames',
      offer: { zh: '可以取第一帧存成 JPEG', en: 'The first can be kept as JPEG' },
    },
    unknown: { outcome: 'unsure', zh: '看不出是不是动图', en: 'It is not clear whether this is an animation' },
  },
  concerns: () => true,
  observe({ evidence: { file } }) {
    if (file.frames === undefined) return { message: 'unknown' }
    if (file.frames <= 1) return { message: 'still' }
    return { message: 'animated', values: { frames: file.frames }, remedy: { kind: 'encode' } }
  },
})
