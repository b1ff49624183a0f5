import type { Question } from './answer.ts'
import type { Words } from './model.ts'

/** A kind of paper that a filing asks for. */
export interface Material {
  readonly id: MaterialId
  readonly title: Words
  /** `card` and `certificate` are printed in colour; `letter` is plain paper; `screen` is rightly a screenshot. */
  readonly family: 'card' | 'certificate' | 'letter' | 'screen'
  /** Width and height in millimetres as it is read, where the size is fixed. */
  readonly millimetres?: readonly [width: number, height: number]
  /** Whether a last day of validity is printed on it. */
  readonly expires: boolean
  /** What the person is asked about it. */
  readonly questions: readonly Question[]
}

export type MaterialId =
  | 'id-portrait'
  | 'id-emblem'
  | 'passport'
  | 'permit-front'
  | 'permit-back'
  | 'residence-front'
  | 'residence-back'
  | 'licence'
  | 'unit-certificate'
  | 'commitment'
  | 'authorisation'
  | 'domain-certificate'
  | 'domain-screenshot'
  | 'auxiliary'

/** ISO/IEC 7810 ID-1, 85.60 x 53.98 mm (filing-rules.md section 8, I1 and I2). */
const ID_1 = [85.6, 53.98] as const
/** ISO/IEC 7810 ID-3, 125 x 88 mm (I2). */
const ID_3 = [125, 88] as const
/** The duplicate (副本) of a 2019 licence lies on A4 landscape; the original is twice that with the same ratio (L1). */
const LICENCE = [297, 210] as const
const A4 = [210, 297] as const

const card = { family: 'card', millimetres: ID_1, questions: ['original', 'unmarked'] } as const
const certificate = { family: 'certificate', questions: ['original', 'newest', 'unmarked'] } as const
const signedLetter = { family: 'letter', millimetres: A4, expires: false, questions: ['original', 'signed'] } as const

const MATERIALS: Readonly<Record<MaterialId, Omit<Material, 'id'>>> = {
  'id-portrait': { ...card, title: { zh: '身份证人像面', en: 'Identity card, portrait side' }, expires: false },
  'id-emblem': { ...card, title: { zh: '身份证国徽面', en: 'Identity card, emblem side' }, expires: true },
  passport: {
    ...card,
    title: { zh: '护照资料页', en: 'Passport, data page' },
    millimetres: ID_3,
    expires: true,
  },
  'permit-front': { ...card, title: { zh: '通行证资料面', en: 'Travel permit, data side' }, expires: true },
  'permit-back': { ...card, title: { zh: '通行证背面', en: 'Travel permit, reverse side' }, expires: false },
  'residence-front': { ...card, title: { zh: '居住证人像面', en: 'Residence permit, portrait side' }, expires: false },
  'residence-back': { ...card, title: { zh: '居住证签发面', en: 'Residence permit, issue side' }, expires: true },
  licence: {
    ...certificate,
    title: { zh: '营业执照', en: 'Business licence' },
    millimetres: LICENCE,
    expires: true,
  },
  'unit-certificate': {
    ...certificate,
    title: { zh: '单位证书', en: 'Certificate of the organisation' },
    expires: true,
  },
  commitment: { ...signedLetter, title: { zh: '备案承诺书', en: 'Letter of commitment' } },
  authorisation: { ...signedLetter, title: { zh: '负责人授权书', en: 'Letter of authorisation' } },
  'domain-certificate': {
    family: 'letter',
    title: { zh: '域名证书', en: 'Domain certificate' },
    expires: true,
    questions: [],
  },
  'domain-screenshot': {
    family: 'screen',
    title: { zh: '域名实名截图', en: 'Screenshot of the domain registration' },
    expires: false,
    questions: [],
  },
  auxiliary: {
    family: 'letter',
    title: { zh: '辅助资料', en: 'Auxiliary paper' },
    expires: false,
    questions: ['original'],
  },
}

/** Every material by its id, in the order of the list above. */
export const materials: readonly Material[] = Object.entries(MATERIALS).map(([id, material]) => ({
  // Object.entries widens the keys of a Record<MaterialId, …> to string.
  id: id as MaterialId,
  ...material,
}))

export function materialOf(id: MaterialId): Material {
  return { id, ...MATERIALS[id] }
}

export function isMaterialId(id: string): id is MaterialId {
  return Object.hasOwn(MATERIALS, id)
}
