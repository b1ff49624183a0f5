import type {
  Certainty,
  Deadline,
  DomainSuffix,
  DomainTerm,
  FactId,
  FooterLink,
  MessageDeadline,
  Registrar,
  TopicId,
  Wait,
} from '../../core/index.ts'

/** The words of the checklist and of the papers that may be asked for. */
export const readinessZh = {
  intro: '填日期就出结果。只在本页计算，不发送、不保存，关闭后清空。规则会变，请以服务商和当地管局为准。',
  today: (day: string) => `今天（北京时间）：${day}`,
  waiting: '填好后，这里给出结果。',
  mark: { pass: '可以', warn: '注意', block: '先处理', unsure: '说不准', info: '期限' },
  more: '还要知道',
  sources: '来源：',
  since: (day: string) => `${day} 起`,
  comma: '，',
  semicolon: '；',
  certainty: {
    agree: '多处说法一致',
    differ: '各处说法不一，这里取较严或较近的',
    one: '只有一处说到',
  } satisfies Record<Certainty, string>,

  point: {
    'domain-term': { title: '域名有效期', rule: '上海要剩 180 天以上，其他地区 90 天以上，部分地区 45 天以上。' },
    'real-name': {
      title: '域名实名认证',
      rule: '持有者与备案主体一致。认证完成满 3 天再提交；别处注册或刚过户的，等 3–5 个工作日。',
    },
    suffix: { title: '域名后缀', rule: '后缀要经工信部批复。.org 不能备案，.org.cn 可以。' },
    'service-number': { title: '备案服务号', rule: '一个网站用一个。用过的不能再用，注销备案也不会退回。' },
    message: { title: '短信核验', rule: '收到短信后 24 小时内，到 beian.miit.gov.cn 填 6 位验证码。超时会退回订单。' },
    police: { title: '公安联网备案', rule: '网站开通之日起 30 日内提交；通过后 30 日内把公安备案号放到网页底部。' },
    footer: { title: '页脚备案号', rule: '首页底部放备案号，链接到工信部。广东放主体号，其他地区放带“-1”的网站号。' },
  } satisfies Record<TopicId, { title: string; rule: string }>,

  fact: {
    registrar: '域名注册商要经工信部批复；在境外注册的，先转入境内。',
    closed: '备案期间网站不能访问，请先关闭解析。',
    phone: '电话用备案省份的号码，保持畅通；不同负责人不用同一个号码。',
    'first-review': '服务商初审约 1 个工作日。',
    bureau: '管局审核 1–20 个工作日，全程约 1–22 个工作日。',
    copyright: '江苏：页脚的版权所有要与单位名称一致。',
    change: '备案信息变化后，10 个工作日内办理变更。',
  } satisfies Record<FactId, string>,

  lastDay: '域名到期日',
  verified: '实名认证完成日',
  registrarLabel: '域名在哪里注册',
  registrar: { provider: '就在备案的服务商', other: '别处，或刚过户' } satisfies Record<Registrar, string>,
  domain: '域名',
  sites: '要备案的网站数',
  unused: '没用过的服务号数',
  arrived: '收到短信的时间（北京时间）',
  opened: '网站开通日',
  approved: '公安备案通过日',
  number: 'ICP 备案号',
  signed: '授权书签署日',

  domainTerm: ({ state, daysLeft, daysAsked, renewUntil }: DomainTerm): string =>
    ({
      expired: `已过期 ${-daysLeft} 天。先续费，再备案。`,
      short: `还剩 ${daysLeft} 天，要超过 ${daysAsked} 天。请续费到 ${renewUntil} 或更晚。`,
      somewhere: `还剩 ${daysLeft} 天，只有部分地区够。续费到 ${renewUntil} 或更晚更稳妥。`,
      unlessShanghai: `还剩 ${daysLeft} 天，够了；上海除外，要超过 180 天。`,
      enough: `还剩 ${daysLeft} 天，够了。`,
    })[state],
  realName: ({ state, from }: Wait): string =>
    state === 'ready' ? `${from} 起就可以提交。` : `建议 ${from} 起再提交，现在管局可能还查不到。`,
  realNameHolidays: '没有计入法定节假日，逢假期请再晚几天。',
  suffix: ({ state, suffix }: DomainSuffix): string =>
    ({
      listed: `${suffix} 在 2022-08-30 的可备案名单里。`,
      refused: `${suffix} 没有批复，不能新办备案。2018 年以前已备案的可以问服务商能否接入。`,
      unlisted: `2022-08-30 的名单里没有 ${suffix}。请到 domain.miit.gov.cn 查询。`,
    })[state],
  serviceNumbers: (missing: number) => (missing === 0 ? '够用。' : `还差 ${missing} 个。`),
  message: ({ state, until, minutesLeft }: MessageDeadline): string =>
    state === 'open'
      ? `最晚 ${until.replace('T', ' ')}，还剩 ${Math.floor(minutesLeft / 60)} 小时 ${minutesLeft % 60} 分。`
      : `${until.replace('T', ' ')} 已截止。订单会退回，请重新提交。`,
  deadline: ({ state, lastDay, daysLeft }: Deadline): string =>
    ({
      open: `最晚 ${lastDay}，还剩 ${daysLeft} 天。`,
      last: `最晚 ${lastDay}，就是今天。`,
      missed: `${lastDay} 已截止，过了 ${-daysLeft} 天。请尽快补办。`,
    })[state],
  footer: ({ state, number }: FooterLink): string =>
    ({
      right: '把这一行放到首页底部：',
      siteTaken: `广东放主体号 ${number}，不带后面的网站序号：`,
      siteMissing: '少了“-1”这样的网站序号，请到工信部网站查自己的网站号再填。',
    })[state],
  letter: ({ state, lastDay, daysLeft }: Deadline): string =>
    ({
      open: `到 ${lastDay} 前有效，还剩 ${daysLeft} 天。`,
      last: `今天（${lastDay}）是最后一天。`,
      missed: `${lastDay} 已到期，请重新签一份。`,
    })[state],

  invalid: {
    past: '这里要填已经过去的日期或时间。',
    domain: '这不像域名，应类似 example.cn。',
    count: '请填整数，网站至少 1 个。',
    number: '这不像备案号，应类似 京ICP备12345678号-1。',
  },

  papersTitle: (province: string) => `${province}：可能需要的材料`,
  papersNote: '来自存档的公开说明，各家说法不一，不一定都要。请以当地管局要求为准。',
  papersNone: '没有查到这个省份特有的要求。',
  papersEverywhere: '各省都可能遇到的',
  letterRule: (months: number) => `授权书自签署日起不超过 ${months} 个月。`,
}

export type ReadinessWords = typeof readinessZh
