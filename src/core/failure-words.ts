import type { FailureCode } from './engine.ts'
import type { Words } from './model.ts'

/** What happened, and what to do. */
export const failureWords: Readonly<Record<FailureCode, Words>> = {
  unreadable: {
    zh: '读不到这个文件，可能已被移动，或没有权限。请重新选择。',
    en: 'The file could not be read: it was moved, or access is not allowed. Choose it again.',
  },
  empty: {
    zh: '文件是空的，多半没有传完。请重新选择原文件。',
    en: 'The file is empty, probably not copied completely. Choose the original again.',
  },
  unsupported: {
    zh: '这个浏览器打不开这种格式。请换成 JPG 照片，或换用新版 Chrome、Edge、Safari。',
    en: 'This browser cannot open this format. Use a JPG photo, or a recent Chrome, Edge or Safari.',
  },
  'not-a-picture': {
    zh: '这个文件不是照片。请选择相机拍的照片。',
    en: 'This file is not a photo. Choose one from a camera.',
  },
  'too-large': {
    zh: '像素太多，无法安全处理。请把相机设为 1200 万像素左右后重拍。',
    en: 'Too many pixels to handle safely. Set the camera to about 12 megapixels and retake it.',
  },
  damaged: {
    zh: '文件损坏，打不开。请重新发送原文件，或重拍。',
    en: 'The file is damaged. Send the original again, or retake it.',
  },
  encrypted: {
    zh: '这个 PDF 设了密码，打不开。请用阅读器打开后另存为不带密码的文件，或直接对着原件拍照。',
    en: 'This PDF is locked with a password. Save a copy without one from a PDF reader, or take a photo of the paper.',
  },
  'several-pages': {
    zh: '这个 PDF 有好几页，请选要用的那一页。',
    en: 'This PDF has several pages. Choose the one to use.',
  },
  'not-loaded': {
    zh: '读取这种格式的部分没有加载成功，多半是网络断了。文件还在，联网后请重试。',
    en: 'The part that reads this format did not load, probably for want of a connection. The file is still here: try again.',
  },
  'too-slow': {
    zh: '处理了很久没有结果，已停止。请换成手机拍的 JPG 照片，或重试。',
    en: 'It took too long and was stopped. Use a JPG photo from a camera, or try again.',
  },
  aborted: { zh: '已取消，照片没有改动。', en: 'Cancelled; the photo is unchanged.' },
  interrupted: {
    zh: '处理中断了（可能内存不足），照片还在。请关掉其他页面后重试。',
    en: 'Work on it broke off, perhaps for want of memory. The photo is still here: close other pages and try again.',
  },
  encoder: {
    zh: '这个浏览器写不出 JPEG。请换用新版 Chrome、Edge 或 Safari。',
    en: 'This browser would not write a JPEG. Use a recent Chrome, Edge or Safari.',
  },
  'window-missed': {
    zh: '怎么压缩都放不进规定的大小。请重拍一张背景简单的照片。',
    en: 'No compression brings it inside the limits. Retake it on a plain background.',
  },
  unfaithful: {
    zh: '生成的文件与原图对不上（可能内存不足），没有采用。请关掉其他页面后重试。',
    en: 'What was written does not match the original, perhaps for want of memory, and was dropped. Close other pages and try again.',
  },
  'not-read': {
    zh: '没能读取文字，要看文字的检查没有做。其余都检查过了。',
    en: 'The text could not be read, so that checks of it are missing. All else was checked.',
  },
}
