import { defineCheck } from '../check.ts'

/** Nobody asks for the place of the shot: a photo that stores it says where its owner lives. */
export const location = defineCheck({
  id: 'location',
  scope: 'photo',
  needsPicture: true,
  source: 'own: privacy, no reason for rejection',
  title: { zh: '拍摄地点', en: 'Place of the shot' },
  why: {
    zh: '不影响审核，但会把拍摄地点一起交出去。',
    en: 'It does not matter to the review, but it hands over where the photo was taken.',
  },
  messages: {
    none: { outcome: 'pass', zh: '没有存储拍摄地点', en: 'No place is stored' },
    unknown: {
      outcome: 'unsure',
      zh: '读不出有没有存储拍摄地点',
      en: 'Whether a place is stored could not be read',
    },
    stored: {
      outcome: 'fail',
      zh: '照片里存有拍摄地点',
      en: 'The photo stores where it was taken',
      offer: { zh: '可以去掉', en: 'That can be removed' },
    },
  },
  concerns: () => true,
  observe({ evidence: { camera, file } }) {
    if (camera?.hasLocation === undefined) return { message: 'unknown' }
    if (!camera.hasLocation) return { message: 'none' }
    return { message: 'stored', remedy: { kind: file.format === 'jpeg' ? 'strip' : 'encode' } }
  },
})
