import { defineCheck } from '../check.ts'

/** A photo may be stored on its side with a note to turn it, and not every system reads the note. */
export const orientation = defineCheck({
  id: 'orientation',
  scope: 'photo',
  needsPicture: true,
  source: 'A8⑥: 请正向拍照上传; X1: 调整为正向',
  title: { zh: '照片方向', en: 'Orientation' },
  why: {
    zh: '审核要求证件正向。靠旋转标记摆正的照片，在有的系统里会躺倒。',
    en: 'Papers must stand upright. A photo that relies on a rotation note lies on its side in some systems.',
  },
  messages: {
    upright: { outcome: 'pass', zh: '按正向存储', en: 'Stored upright' },
    turned: {
      outcome: 'fail',
      zh: '照片靠旋转标记才显示为正向',
      en: 'The photo is stored turned, with a note to turn it back',
      offer: { zh: '可以直接存成正向', en: 'It can be stored upright' },
    },
    contradictory: {
      outcome: 'unsure',
      zh: '文件里的旋转标记互相矛盾，请看看照片是不是正的',
      en: 'The file contradicts itself on which way is up; please look whether it is upright',
    },
    unknown: { outcome: 'unsure', zh: '读不出照片方向', en: 'The orientation could not be read' },
  },
  concerns: () => true,
  observe({ evidence: { pixels } }) {
    if (!pixels) return { message: 'unknown' }
    if (pixels.otherOrientation !== undefined) return { message: 'contradictory' }
    if (pixels.orientation !== 1) return { message: 'turned', remedy: { kind: 'encode' } }
    return { message: 'upright' }
  },
})
