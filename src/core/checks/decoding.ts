import { defineCheck } from '../check.ts'

/** A file that a browser cannot open will not open at the reviewer's desk either. */
export const decoding = defineCheck({
  id: 'decoding',
  scope: 'photo',
  needsPicture: false,
  source: 'own; W2: error 86328, the server cannot read the picture',
  title: { zh: '能否打开', en: 'Opens' },
  why: { zh: '打不开的文件，审核人员也看不到。', en: 'A file that does not open cannot be reviewed.' },
  messages: {
    opens: { outcome: 'pass', zh: '照片能正常打开', en: 'The photo opens' },
    incomplete: {
      outcome: 'unsure',
      zh: '文件结尾缺了一段，可能没有传完。请看看画面是否完整',
      en: 'The end of the file is missing; look whether the whole picture is there',
      advice: { zh: '请重新选择或重新发送原文件。', en: 'Choose or send the original file again.' },
    },
    damaged: {
      outcome: 'fail',
      zh: '文件打不开：可能损坏了，或者照片太大、这台设备内存不够',
      en: 'The file does not open: it is damaged, or too large for the memory of this device',
      advice: {
        zh: '请重新选择原文件，或把相机设为 1200 万像素左右重拍一张。',
        en: 'Choose the original again, or retake it at about 12 megapixels.',
      },
    },
    locked: {
      outcome: 'fail',
      zh: '这个 PDF 设了密码，打不开',
      en: 'This PDF is locked with a password',
      advice: {
        zh: '请用阅读器打开后另存为不带密码的文件，或直接对着原件拍照。',
        en: 'Save a copy without one from a PDF reader, or take a photo of the paper.',
      },
    },
    huge: {
      outcome: 'fail',
      zh: '画面有 {width:count} × {height:count} 像素，超出能安全处理的范围（单边 16,384、共 2.5 亿像素）',
      en: '{width:count} × {height:count} pixels is more than can be handled safely (16,384 a side, 250 million in all)',
      advice: {
        zh: '请把相机设为 1200 万像素左右后重拍。',
        en: 'Set the camera to about 12 megapixels and retake it.',
      },
    },
    elsewhere: { outcome: 'skip', zh: '见“文件格式”', en: 'See the file format' },
  },
  concerns: () => true,
  observe({ evidence: { decoding: state, pixels } }) {
    switch (state) {
      case 'decoded':
        return { message: 'opens' }
      case 'incomplete':
      case 'damaged':
        return { message: state }
      case 'encrypted':
        return { message: 'locked' }
      case 'too-large':
        return { message: 'huge', values: { width: pixels?.width ?? 0, height: pixels?.height ?? 0 } }
      case 'unsupported':
      case 'not-a-picture':
        return { message: 'elsewhere' }
    }
  },
})
