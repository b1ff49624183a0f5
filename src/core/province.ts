import type { MaterialId } from './material.ts'

/**
 * Papers that a province's bureau probably asks for beside the certificates. From archived texts of Tencent (to 2022)
 * and Huawei (2025-12), which differ from each other (filing-rules.md section 5.2): shown as "may be needed", never as
 * a requirement.
 */
export function likelyPapers(province: Province, organiser: 'individual' | 'unit'): MaterialId[] {
  return RULES.filter(
    ({ who, provinces }) => (who === 'both' || who === organiser) && provinces.includes(province),
  ).map(({ paper }) => paper)
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

interface Rule {
  readonly paper: MaterialId
  readonly who: 'individual' | 'unit' | 'both'
  readonly provinces: readonly Province[]
}

const RULES: readonly Rule[] = [
  // H1, T15: every application in Guangdong since 2021-06-21; H4, T11: Jiangsu since 2021-06-01.
  { paper: 'commitment', who: 'both', provinces: ['广东', '江苏'] },
  // T2: persons from another province.
  {
    paper: 'residence-front',
    who: 'individual',
    provinces: ['上海', '浙江', '安徽', '湖北', '广东', '福建', '江苏', '吉林', '贵州'],
  },
  // T2, T15: for the person in charge or of the site, where that is not the legal representative.
  {
    paper: 'authorisation',
    who: 'unit',
    provinces: [
      '吉林',
      '安徽',
      '四川',
      '甘肃',
      '江苏',
      '海南',
      '福建',
      '江西',
      '湖南',
      '湖北',
      '贵州',
      '天津',
      '上海',
      '重庆',
    ],
  },
  // T2, T1.
  { paper: 'domain-certificate', who: 'individual', provinces: ['内蒙古', '湖南', '天津'] },
  { paper: 'domain-certificate', who: 'unit', provinces: ['上海', '湖南'] },
]
