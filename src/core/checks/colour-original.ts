import { defineCheck, documentRegion } from '../check.ts'

/**
 * From here up a part of the photo is surely coloured: grey copies stay below. Of 127 composed identity cards 126 copies
 * do, and 3 coloured ones (own); of certificates all copies (detection.md section 5).
 */
const SURE_CHROMA = { card: 13, certificate: 13.5 } as const

/** Copies in black and white are refused everywhere. Plain letters are not judged: their paper has no colour to lose. */
export const colourOriginal = defineCheck({
  id: 'colour-original',
  scope: 'photo',
  needsPicture: true,
  source: 'S0-5: 原件彩色拍照照片; T1, V1: 请勿上传黑白扫描件',
  title: { zh: '彩色原件', en: 'Colour original' },
  why: {
    zh: '备案要求原件的彩色照片，不收黑白照片和复印件。',
    en: 'The filing asks for colour photos of originals, not for copies in grey.',
  },
  messages: {
    coloured: { outcome: 'pass', zh: '照片是彩色的', en: 'The photo is in colour' },
    grey: {
      outcome: 'fail',
      zh: '照片没有颜色（色彩 {chroma:count}），像是黑白照片或复印件',
      en: 'The photo has no colour ({chroma:count}); it looks like a black-and-white photo or a copy',
      advice: {
        zh: '请关掉黑白滤镜，对着原件拍彩色照片。',
        en: 'Turn any filter off and photograph the original in colour.',
      },
      drawing: 'original-not-copy',
    },
    pale: {
      outcome: 'fail',
      zh: '证件几乎没有颜色（色彩 {chroma:decimalBelow}，原件多在 {limit:decimal} 以上），像是复印件',
      en: 'It has hardly any colour ({chroma:decimalBelow}; originals mostly reach {limit:decimal}), like a copy',
      advice: {
        zh: '请对着原件拍彩色照片；如果就是原件，换到光线充足的地方重拍。',
        en: 'Photograph the original in colour; if this is the original, retake it in better light.',
      },
      drawing: 'original-not-copy',
    },
    faint: {
      outcome: 'unsure',
      zh: '照片颜色很淡，或整张偏一种颜色，看不准是不是复印件。请您确认',
      en: 'The colours are faint, or all of one hue; please confirm that this is not a copy',
    },
    unknown: { outcome: 'unsure', zh: '测不出颜色，请自己看看', en: 'Colour could not be measured; please look' },
  },
  concerns: ({ family }) => family === 'card' || family === 'certificate',
  observe({ material: { family }, evidence }) {
    const { colour, measuredOn } = evidence
    if (!colour) return { message: 'unknown' }
    const limit = family === 'card' ? SURE_CHROMA.card : SURE_CHROMA.certificate
    const values = { chroma: colour.chroma, limit }
    const region = documentRegion(evidence)
    if (colour.grey) return { message: 'grey', values, region }
    if (colour.chroma >= limit) return { message: 'coloured', values }
    // Of a whole photo much is table: only the document itself can be called pale.
    return { message: measuredOn === 'document' ? 'pale' : 'faint', values, region }
  },
})
