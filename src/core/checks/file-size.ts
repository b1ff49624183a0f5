import { defineCheck } from '../check.ts'

const sendOriginal = {
  zh: '请发送原图（微信勾选“原图”），或重新拍一张。',
  en: 'Send the original picture (in WeChat tick “Full Image”), or retake it.',
}

/** The upload form turns a file away when it is too large or too small, before anyone looks at it. */
export const fileSize = defineCheck({
  id: 'file-size',
  scope: 'photo',
  needsPicture: true,
  source: 'S0: 每张图片大小应小于200k~4MB; A2: 4 MB; T1: 200 KB to 8 MB; H1: 4 MB; V1: 5 MB',
  title: { zh: '文件大小', en: 'File size' },
  why: {
    zh: '上传页面会直接拒收超出范围的文件；过小的文件多半被聊天软件压缩过，文字容易发虚。',
    en: 'The form refuses files outside its limits; very small ones were mostly squeezed by a messenger and blur the text.',
  },
  messages: {
    fits: { outcome: 'pass', zh: '文件 {actual:size}，在范围内', en: '{actual:size}, within the limits' },
    large: {
      outcome: 'fail',
      zh: '文件 {actual:sizeAbove}，最大 {max:size}',
      en: '{actual:sizeAbove}; at most {max:size} is accepted',
      offer: { zh: '可以压到 {target:size} 以内', en: 'It can be brought below {target:size}' },
    },
    edge: {
      outcome: 'fail',
      zh: '文件 {actual:count} 字节，按一种算法已略超上限，可能被拒收',
      en: '{actual:count} bytes: over the limit if 1 MB means a million bytes, so it may be refused',
      offer: { zh: '可以压到 {target:size} 以内', en: 'It can be brought below {target:size}' },
    },
    small: {
      outcome: 'fail',
      zh: '只有 {actual:sizeBelow}，至少要 {min:size}',
      en: 'Only {actual:sizeBelow}; at least {min:size} is required',
      advice: sendOriginal,
    },
    smallPerhaps: {
      outcome: 'fail',
      zh: '只有 {actual:sizeBelow}，多半被聊天软件压缩过。公布的下限说法不一，建议不小于 {min:size}',
      en: 'Only {actual:sizeBelow}, probably squeezed by a messenger. The published lower limit is ambiguous; {min:size} or more is safer',
      advice: sendOriginal,
    },
  },
  concerns: () => true,
  observe({ evidence: { file } }, { profile }) {
    const { min, max, certainMax, minIsAmbiguous } = profile.bytes
    const values = { actual: file.bytes, min, max, target: profile.output.maxBytes }
    const remedy = { kind: 'encode' } as const

    if (file.bytes > max) return { message: 'large', values, remedy }
    if (file.bytes > certainMax) return { message: 'edge', values, remedy }
    if (file.bytes >= min) return { message: 'fits', values }
    return { message: minIsAmbiguous ? 'smallPerhaps' : 'small', values, remedy }
  },
})
