import type { Words } from '../model.ts'

/** A text that a rule was read in, by its code in filing-rules.md section 9. */
export interface Source {
  readonly publisher: Words
  /** When the text was published, as exactly as is known. */
  readonly date: Words
}

export type SourceCode =
  | 'S0'
  | 'T1'
  | 'T2'
  | 'T3'
  | 'T4'
  | 'T9'
  | 'T10'
  | 'T11'
  | 'T12'
  | 'T13'
  | 'T14'
  | 'T15'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'H7'
  | 'H9'
  | 'V1'

/** Whatever page of it: the texts of one publisher are of one time. */
export function sourceOf(code: SourceCode): Source {
  if (code === 'T12') return { ...TENCENT, date: { zh: '2022-08-30', en: '2022-08-30' } }
  if (code === 'S0') return MINGCHAN
  if (code === 'V1') return VOLCENGINE
  return code.startsWith('T') ? TENCENT : HUAWEI
}

const MINGCHAN: Source = {
  publisher: { zh: '鸣蝉建站《网站备案流程及注意事项》（转述阿里云）', en: 'Mingchan site builder, retelling Aliyun' },
  date: { zh: '未注明日期', en: 'undated' },
}
const TENCENT: Source = {
  publisher: { zh: '腾讯云备案文档', en: 'Tencent Cloud filing documents' },
  date: { zh: '2022 年以前', en: '2022 or before' },
}
const HUAWEI: Source = {
  publisher: { zh: '华为云备案文档', en: 'Huawei Cloud filing documents' },
  date: { zh: '2025-12 起', en: 'from 2025-12' },
}
const VOLCENGINE: Source = {
  publisher: { zh: '火山引擎备案文档', en: 'Volcengine filing documents' },
  date: { zh: '2024-01-23', en: '2024-01-23' },
}
