import { defineCheck } from '../check.ts'
import type { TextKind } from '../evidence.ts'
import type { MaterialId } from '../material.ts'

/** Whether the photo shows what its slot asks for, by the labels that are printed on it. */
export const side = defineCheck({
  id: 'side',
  scope: 'photo',
  needsPicture: true,
  source: 'S0-1: 身份证正反面; T1: 人像面, 国徽面; labels own (reader.md)',
  title: { zh: '证件与面', en: 'Paper and side' },
  why: {
    zh: '两面放反、传成别的证件，都会被退回。',
    en: 'Sides that are mixed up, or another paper, are sent back.',
  },
  messages: {
    right: { outcome: 'pass', zh: '读到的是{found:face}', en: 'It reads as: {found:face}' },
    otherSide: {
      outcome: 'fail',
      zh: '这里要{expected:face}，照片上是{found:face}',
      en: 'This place is for: {expected:face}; the photo shows: {found:face}',
      advice: {
        zh: '请把两张照片对调，或换成要求的那一面。',
        en: 'Swap the two photos, or choose the side asked for.',
      },
    },
    otherPaper: {
      outcome: 'fail',
      zh: '这里要{expected:face}，照片上像是{found:face}',
      en: 'This place is for: {expected:face}; the photo looks like: {found:face}',
      advice: { zh: '请换成要求的证件照片。', en: 'Choose a photo of the paper asked for.' },
    },
    unknown: {
      outcome: 'unsure',
      zh: '从文字认不出是不是{expected:face}，请您核对',
      en: 'The text does not tell whether this is: {expected:face}; please look yourself',
    },
  },
  concerns: ({ id }) => KINDS[id] !== undefined,
  observe({ evidence: { text }, material: { id: expected } }) {
    if (!text) return undefined
    const { kind: found } = text
    if (found === 'unknown') return { message: 'unknown', values: { expected } }
    if (KINDS[expected]?.includes(found)) return { message: 'right', values: { found: expected } }
    return { message: OTHER_SIDES[expected] === found ? 'otherSide' : 'otherPaper', values: { expected, found } }
  },
})

/** Whether what was read may be this material; undefined where its labels tell nothing. */
export function readsAs(material: MaterialId, kind: TextKind): boolean | undefined {
  return kind === 'unknown' ? undefined : KINDS[material]?.includes(kind)
}

/** How each material reads. What has too few labels of its own, such as a permit's reverse, is not judged. */
const KINDS: Readonly<Partial<Record<MaterialId, readonly TextKind[]>>> = {
  'id-portrait': ['id-portrait'],
  'id-emblem': ['id-emblem'],
  passport: ['passport'],
  'permit-front': ['permit-front'],
  'residence-front': ['id-portrait'],
  'residence-back': ['residence-back'],
  licence: ['licence'],
  'unit-certificate': ['unit-certificate'],
}

const OTHER_SIDES: Readonly<Partial<Record<MaterialId, TextKind>>> = {
  'id-portrait': 'id-emblem',
  'id-emblem': 'id-portrait',
  'residence-front': 'residence-back',
  'residence-back': 'id-portrait',
}
