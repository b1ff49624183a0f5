import type { TextKind } from '../../core/index.ts'

/**
 * What a text is by its printed labels, whitespace taken out. A string of eighteen digits is no label: it alone made a
 * cheque an identity card (reader.md).
 */
export function kindOf(text: string): TextKind {
  const scores = LABELS.map(([kind, labels]) => ({ kind, score: sum(labels, (label) => scoreOf(label, text)) }))
  const [best, next] = scores.sort((a, b) => b.score - a.score)
  return best && best.score >= MIN_SCORE && best.score >= (next?.score ?? 0) + MIN_MARGIN ? best.kind : 'unknown'
}

/** Characters of labels: two short ones or one long one (reader.md: all of its sets stay right at 4). */
const MIN_SCORE = 4
/** Own: several papers share labels, and a chance pair more decides nothing. */
const MIN_MARGIN = 2
/** What a pair of neighbouring characters counts where the label is not read as a whole. */
const PAIR_SCORE = 0.7

function scoreOf(label: string, text: string): number {
  if (text.includes(label)) return label.length
  if (label.length < 4) return 0
  return sum([...label].slice(1), (_, at) => (text.includes(label.slice(at, at + 2)) ? PAIR_SCORE : 0))
}

function sum<Item>(items: readonly Item[], scoreAt: (item: Item, at: number) => number): number {
  return items.reduce((total, item, at) => total + scoreAt(item, at), 0)
}

const LABELS: readonly (readonly [Exclude<TextKind, 'unknown'>, readonly string[]])[] = [
  ['id-portrait', ['姓名', '性别', '民族', '出生', '住址', '公民身份号码']],
  ['id-emblem', ['中华人民共和国', '居民身份证', '签发机关', '有效期限']],
  [
    'residence-back',
    ['中华人民共和国', '港澳台居民居住证', '居住证', '签发机关', '有效期限', '通行证号码', '签发次数'],
  ],
  ['permit-front', ['来往内地通行证', '来往大陆通行证', '通行证', '签发机关', '有效期限', '证件号码', '换证次数']],
  ['passport', ['中华人民共和国', '护照', 'PASSPORT', '护照号', '签发地点', '签发日期', '有效期至', 'Dateofexpiry']],
  [
    'licence',
    ['营业执照', '统一社会信用代码', '法定代表人', '注册资本', '经营范围', '成立日期', '登记机关', '营业期限'],
  ],
  [
    'unit-certificate',
    [
      '事业单位法人证书',
      '社会团体法人登记证书',
      '民办非企业单位登记证书',
      '统一社会信用代码',
      '法定代表人',
      '宗旨和业务范围',
      '举办单位',
      '开办资金',
      '登记管理机关',
    ],
  ],
  ['commitment', ['承诺书', '承诺人', '本人承诺', '本单位承诺', '特此承诺', '真实性']],
  ['authorisation', ['授权书', '授权委托书', '委托人', '被授权人', '受托人', '兹授权']],
]
