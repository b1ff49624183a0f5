import type { MaterialId } from './material.ts'
import type { SourceCode } from './readiness/sources.ts'

/**
 * Papers that a province's bureau probably asks for beside the certificates, and that have a slot of their own: shown as
 * "may be needed", never as a requirement.
 */
export function likelyPapers(province: Province, organiser: Filer): MaterialId[] {
  const slots = paperRules(province, organiser).flatMap(({ slot }) => slot ?? [])
  return [...new Set(slots)]
}

/** All papers that a bureau may ask for, those of the province first. Without a province, those of every one. */
export function paperRules(province: Province | undefined, organiser: Filer): PaperRule[] {
  const fitting = RULES.filter(({ who }) => who === 'both' || who === organiser)
  const local = fitting.filter(({ provinces }) => province && provinces !== 'all' && provinces.includes(province))
  return [...local, ...fitting.filter(({ provinces }) => provinces === 'all')]
}

export const PROVINCES = [
  '北京',
  '天津',
  '河北',
  '山西',
  '内蒙古',
  '辽宁',
  '吉林',
  '黑龙江',
  '上海',
  '江苏',
  '浙江',
  '安徽',
  '福建',
  '江西',
  '山东',
  '河南',
  '湖北',
  '湖南',
  '广东',
  '广西',
  '海南',
  '重庆',
  '四川',
  '贵州',
  '云南',
  '西藏',
  '陕西',
  '甘肃',
  '青海',
  '宁夏',
  '新疆',
] as const

export type Province = (typeof PROVINCES)[number]

/** A sole trader files like a unit (filing-rules.md section 5.1). */
export type Filer = 'individual' | 'unit'

/** One paper, whom it is asked of, and where that was read. */
export interface PaperRule {
  readonly id: PaperRuleId
  readonly who: Filer | 'both'
  readonly provinces: readonly Province[] | 'all'
  /** The slot that opens for it, where it has one. */
  readonly slot?: MaterialId
  readonly sources: readonly SourceCode[]
  /** The day from which it is asked for, `YYYY-MM-DD`, where that was published. */
  readonly since?: string
}

export type PaperRuleId =
  | 'commitment'
  | 'truth-notice'
  | 'residence'
  | 'work-proof'
  | 'police-residence'
  | 'head-letter'
  | 'site-letter'
  | 'domain-certificate'
  | 'domain-parent'
  | 'site-plan'
  | 'party-letter'
  | 'rename-letter'
  | 'domain-screenshot'
  | 'pre-approval'
  | 'many-sites'

/**
 * From archived texts of Tencent (to 2022) and Huawei (from 2025-12), which differ from each other (filing-rules.md section
 * 5.2). Those for every province open no slot: they are asked for in some cases only.
 */
const RULES: readonly PaperRule[] = [
  {
    id: 'commitment',
    who: 'both',
    provinces: ['广东'],
    slot: 'commitment',
    sources: ['H1', 'T15'],
    since: '2021-06-21',
  },
  {
    id: 'truth-notice',
    who: 'both',
    provinces: ['江苏'],
    slot: 'commitment',
    sources: ['H4', 'T11', 'T15'],
    since: '2021-06-01',
  },
  {
    id: 'residence',
    who: 'individual',
    provinces: ['上海', '浙江', '安徽', '湖北', '广东', '福建', '江苏', '吉林', '贵州'],
    slot: 'residence-front',
    sources: ['T2', 'T9', 'T1', 'T3'],
  },
  { id: 'work-proof', who: 'individual', provinces: ['四川'], sources: ['T2', 'T1'] },
  { id: 'police-residence', who: 'individual', provinces: ['内蒙古'], sources: ['T2', 'T1'] },
  {
    id: 'head-letter',
    who: 'unit',
    provinces: ['吉林', '安徽', '四川', '甘肃'],
    slot: 'authorisation',
    sources: ['T2', 'T1'],
  },
  { id: 'head-letter', who: 'unit', provinces: ['江苏', '海南'], slot: 'authorisation', sources: ['H3', 'H4'] },
  {
    id: 'site-letter',
    who: 'unit',
    provinces: ['安徽', '福建', '江西', '湖南', '湖北', '四川', '贵州', '天津', '上海', '重庆'],
    slot: 'authorisation',
    sources: ['T2', 'T15'],
  },
  {
    id: 'domain-certificate',
    who: 'individual',
    provinces: ['内蒙古', '湖南', '天津'],
    slot: 'domain-certificate',
    sources: ['T2', 'T1'],
  },
  { id: 'domain-certificate', who: 'unit', provinces: ['湖南'], slot: 'domain-certificate', sources: ['T2', 'T1'] },
  { id: 'domain-parent', who: 'unit', provinces: ['上海'], slot: 'domain-certificate', sources: ['T2'] },
  { id: 'site-plan', who: 'unit', provinces: ['上海', '江苏', '湖南'], sources: ['H3', 'T11', 'T2'] },
  { id: 'site-plan', who: 'individual', provinces: ['江苏', '湖南'], sources: ['H3', 'T11', 'T2'] },
  { id: 'party-letter', who: 'both', provinces: ['新疆'], sources: ['T13'] },
  { id: 'rename-letter', who: 'unit', provinces: ['北京', '上海'], sources: ['T2', 'T9', 'T10'] },
  { id: 'domain-screenshot', who: 'both', provinces: 'all', sources: ['T2', 'H1'] },
  { id: 'pre-approval', who: 'both', provinces: 'all', sources: ['H1', 'H2', 'T2'] },
  { id: 'many-sites', who: 'both', provinces: 'all', sources: ['H3', 'T11', 'T2'] },
]
