import { defineCheck } from '../check.ts'

/** Some forms judge a file by its name before they look inside. */
export const fileExtension = defineCheck({
  id: 'file-extension',
  scope: 'photo',
  needsPicture: false,
  source: 'T1, V1: 请勿直接更改格式后缀',
  title: { zh: '文件后缀', en: 'File extension' },
  why: {
    zh: '后缀与真实格式不符的文件，上传时会出错。',
    en: 'A file whose name belies its format fails on upload.',
  },
  messages: {
    matches: { outcome: 'pass', zh: '后缀与格式一致', en: 'The extension fits the format' },
    differs: {
      outcome: 'fail',
      zh: '文件其实是 {format:format}，后缀却不是',
      en: 'The file is really {format:format}; its name says otherwise',
      offer: { zh: '修正后的文件会有正确的后缀', en: 'The repaired file has the right one' },
    },
    absent: { outcome: 'skip', zh: '文件名没有后缀，保存时会加上', en: 'The name has no extension; saving adds one' },
  },
  concerns: () => true,
  observe({ evidence: { file } }) {
    if (file.extensionMatches === undefined) return { message: 'absent' }
    if (file.extensionMatches) return { message: 'matches' }
    return { message: 'differs', values: { format: file.format }, remedy: { kind: 'rename' } }
  },
})
