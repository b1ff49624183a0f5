/** Whether a domain's ending can be filed. */
export interface DomainSuffix {
  /** `listed`: on the list of 2022. `refused`: not approved. `unlisted`: the list does not have it; ask the ministry. */
  readonly state: 'listed' | 'refused' | 'unlisted'
  /** With its dot, in small letters. */
  readonly suffix: string
}

/** Undefined until the text is a domain. Addresses are read as the domain in them. */
export function domainSuffix(typed: string): DomainSuffix | undefined {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/[。．]/g, '.')
  if (!DOMAIN.test(host)) return undefined
  const suffix = host.slice(host.lastIndexOf('.') + 1)
  return { state: REFUSED.has(suffix) ? 'refused' : LISTED.has(suffix) ? 'listed' : 'unlisted', suffix: `.${suffix}` }
}

/** At least two labels of letters, digits and inner hyphens; the last one is no number, as in an address of a machine. */
const DOMAIN = /^([\p{L}\d]([\p{L}\d-]*[\p{L}\d])?\.)+(?!\d+$)[\p{L}\d]([\p{L}\d-]*[\p{L}\d])?$/u

/** S0, T13. Endings below .cn, .org.cn among them, are judged as .cn, which the list has with all below it. */
const REFUSED: ReadonlySet<string> = new Set(['org'])

/** Endings that can be filed, as Tencent listed them on 2022-08-30 (T12). The ministry's own list may have changed. */
const LISTED: ReadonlySet<string> = new Set(
  `
  中国 cn 政务 公益 公司 网络 网址 商城 网店 中信 商标 广东 佛山 信息 手机 在线 中文网 集团 我爱你 商店 企业 娱乐 游戏 购物 餐厅 招聘 时尚 移动 网站 联通 世界 健康 ren wang
  citic top sohu xin com net club xyz vip site shop ink info mobi red pro kim ltd group biz auto link work law
  beer store tech fun online art design wiki love center video social team show cool zone world today city chat
  company live fund gold plus guru run pub email life co fashion fit luxe yoga baidu cloud host space press
  website archi asia bio black blue green lotto organic pet pink poker promo ski vote voto icu fans tv cc unicom
  jpmorgan chase band cab cafe cash fan fyi games market mba news media sale shopping studio tax technology vin
  baby college monster protection rent security storage theatre bond cyou uno school global me
`
    .trim()
    .split(/\s+/),
)
