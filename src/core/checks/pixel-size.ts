import { defineCheck } from '../check.ts'

/** Too few pixels cannot be read, too many are refused by some forms. */
export const pixelSize = defineCheck({
  id: 'pixel-size',
  scope: 'photo',
  needsPicture: true,
  source: 'V1: 500 x 300 to 5000 x 5000; A6: below 5000 a side',
  title: { zh: '像素尺寸', en: 'Pixel size' },
  why: {
    zh: '像素太少看不清文字；单边过大，有的系统无法处理。',
    en: 'Too few pixels cannot be read; some systems cannot take very large ones.',
  },
  messages: {
    fits: { outcome: 'pass', zh: '{width:count} × {height:count} 像素', en: '{width:count} × {height:count} pixels' },
    small: {
      outcome: 'fail',
      zh: '只有 {width:count} × {height:count} 像素，至少要 {minLong:count} × {minShort:count}',
      en: 'Only {width:count} × {height:count} pixels; at least {minLong:count} × {minShort:count} are needed',
      advice: {
        zh: '放大不会增加细节。请用原图，或重拍。',
        en: 'Enlarging adds no detail. Use the original, or retake it.',
      },
    },
    large: {
      outcome: 'fail',
      zh: '{width:count} × {height:count} 像素，单边最好不超过 {maxSide:count}',
      en: '{width:count} × {height:count} pixels; {maxSide:count} a side is the safe limit',
      offer: { zh: '可以缩小', en: 'It can be made smaller' },
    },
    unknown: { outcome: 'unsure', zh: '读不出像素尺寸', en: 'The pixel size could not be read' },
  },
  concerns: () => true,
  observe({ evidence: { pixels } }, { profile }) {
    if (!pixels) return { message: 'unknown' }
    const { minLongSide, minShortSide, maxSide } = profile.pixels
    const { width, height } = pixels
    const values = { width, height, minLong: minLongSide, minShort: minShortSide, maxSide }
    const longSide = Math.max(width, height)

    if (longSide < minLongSide || Math.min(width, height) < minShortSide) return { message: 'small', values }
    if (longSide > maxSide) return { message: 'large', values, remedy: { kind: 'encode' } }
    return { message: 'fits', values }
  },
})
