import { defineCheck } from '../check.ts'

/** The upload form takes a few picture formats and turns every other file away. */
export const fileFormat = defineCheck({
  id: 'file-format',
  scope: 'photo',
  needsPicture: false,
  source: 'S0, T1: JPG, JPEG, PNG, GIF',
  title: { zh: '文件格式', en: 'File format' },
  why: { zh: '上传页面只接受规定的图片格式。', en: 'The upload form only takes certain picture formats.' },
  messages: {
    accepted: { outcome: 'pass', zh: '{format:format} 格式，可以上传', en: '{format:format} is accepted' },
    convertible: {
      outcome: 'fail',
      zh: '{format:format} 格式不能上传',
      en: '{format:format} is not accepted',
      offer: { zh: '可以转成 JPEG', en: 'It can be converted to JPEG' },
    },
    heic: {
      outcome: 'fail',
      zh: '{format:format} 格式不能上传，这个文件也没能打开',
      en: '{format:format} is not accepted, and this file did not open',
      advice: {
        zh: 'iPhone：设置 → 相机 → 格式，选“兼容性最佳”后重拍；或在“照片”里点“拷贝”，再到“文件”里长按“粘贴”，得到的是 JPEG。',
        en: 'On an iPhone choose Settings → Camera → Formats → Most Compatible and retake it, or copy the photo into Files, which turns it into a JPEG.',
      },
    },
    unsupported: {
      outcome: 'fail',
      zh: '{format:format} 格式不能上传，这个浏览器也打不开它',
      en: '{format:format} is not accepted, and this browser cannot open it',
      advice: {
        zh: '请用看图软件另存为 JPEG，或直接拍照。',
        en: 'Save it as JPEG in a picture viewer, or take a photo.',
      },
    },
    pdf: {
      outcome: 'fail',
      zh: 'PDF 文件不能上传，这一个也没能打开',
      en: 'PDF is not accepted, and this one did not open',
      advice: { zh: '请对着原件拍一张照片。', en: 'Take a photo of the original paper.' },
    },
    video: {
      outcome: 'fail',
      zh: '这是一段视频（可能是实况照片的视频部分），不是照片',
      en: 'This is a video, perhaps the moving part of a live photo',
      advice: {
        zh: '请在相册里选静态照片，或关闭实况后重拍。',
        en: 'Choose the still photo, or retake it with Live Photo off.',
      },
    },
    empty: {
      outcome: 'fail',
      zh: '文件是空的（0 字节）',
      en: 'The file is empty (0 bytes)',
      advice: {
        zh: '多半是没有传完。请重新选择原文件。',
        en: 'It was probably not copied completely. Choose the original again.',
      },
    },
    foreign: {
      outcome: 'fail',
      zh: '这不是能识别的照片文件',
      en: 'This is not a photo in any format we know',
      advice: { zh: '请选择相机拍出的 JPG 照片。', en: 'Choose a JPG photo from a camera.' },
    },
  },
  concerns: () => true,
  observe({ evidence: { file, decoding } }, { profile }) {
    const values = { format: file.format }
    if (profile.formats.includes(file.format)) return { message: 'accepted', values }
    if (decoding === 'decoded' || decoding === 'incomplete') {
      return { message: 'convertible', values, remedy: { kind: 'encode' } }
    }
    switch (file.format) {
      case 'heic':
      case 'pdf':
      case 'empty':
        return { message: file.format, values }
      case 'mp4':
        return { message: 'video', values }
      case 'text':
      case 'unknown':
        return { message: 'foreign', values }
      default:
        return { message: 'unsupported', values }
    }
  },
})
