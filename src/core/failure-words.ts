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
}
