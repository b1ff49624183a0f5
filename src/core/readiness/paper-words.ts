import type { Words } from '../model.ts'
import type { PaperRuleId } from '../province.ts'

/** What a paper is called, and when it may be asked for (filing-rules.md section 5.2). */
export interface PaperWords {
  readonly title: Words
  readonly when: Words
}

export const paperWords: Readonly<Record<PaperRuleId, PaperWords>> = {
  commitment: {
    title: { zh: '互联网信息服务备案承诺书', en: 'Letter of commitment' },
    when: {
      zh: '单位由法定代表人签名、盖公章；个人签名并按手印。黑色笔正楷手写，不用签名章。',
      en: 'A unit: signed by the legal representative and sealed. A person: signed, with a fingerprint. By hand in black, no signature stamp.',
    },
  },
  'truth-notice': {
    title: { zh: '真实性责任告知书和承诺书', en: 'Notice of responsibility, and letter of commitment' },
    when: { zh: '由网站负责人签名。', en: 'Signed by the person in charge of the site.' },
  },
  residence: {
    title: { zh: '居住证或暂住证', en: 'Residence permit' },
    when: {
      zh: '身份证不是本省的个人。两面都要；可以和身份证拼成一张。',
      en: 'For persons whose identity card is of another province. Both sides; may be joined to the identity card.',
    },
  },
  'work-proof': {
    title: { zh: '工作证明', en: 'Proof of work' },
    when: {
      zh: '身份证不是本省的个人，开具不超过 45 天。',
      en: 'For persons whose identity card is of another province; no older than 45 days.',
    },
  },
  'police-residence': {
    title: { zh: '公安机关开具的居住证明', en: 'Proof of residence from the police' },
    when: {
      zh: '身份证不是本自治区的个人。',
      en: 'For persons whose identity card is of another region.',
    },
  },
  'head-letter': {
    title: { zh: '主体负责人授权书', en: 'Authorisation of the person in charge' },
    when: {
      zh: '主体负责人不是法定代表人时。法定代表人签名，盖公章。',
      en: 'Where that is not the legal representative. Signed by the legal representative and sealed.',
    },
  },
  'site-letter': {
    title: { zh: '网站负责人授权书', en: 'Authorisation of the person in charge of the site' },
    when: {
      zh: '网站负责人不是法定代表人时。法定代表人签名，盖公章；上海有专用模板。',
      en: 'Where that is not the legal representative. Signed by the legal representative and sealed; Shanghai has its own form.',
    },
  },
  'domain-certificate': {
    title: { zh: '域名证书', en: 'Domain certificate' },
    when: {
      zh: '整页清晰。湖南要 45 天内的；天津是个人变更为企业时。',
      en: 'The whole page, legible. Hunan: no older than 45 days. Tianjin: when a person’s filing becomes an enterprise’s.',
    },
  },
  'domain-parent': {
    title: { zh: '域名证书', en: 'Domain certificate' },
    when: {
      zh: '域名持有者是境外母公司时。整页清晰。',
      en: 'Where a foreign parent company owns the domain. The whole page.',
    },
  },
  'site-plan': {
    title: { zh: '网站建设方案书', en: 'Plan of the site' },
    when: {
      zh: '网站较多时：上海企业 30 个起；江苏企业 30 个起、个人 10 个起；湖南超过 1 个。',
      en: 'For many sites: Shanghai, enterprises from 30; Jiangsu, enterprises from 30 and persons from 10; Hunan, more than one.',
    },
  },
  'party-letter': {
    title: { zh: '党建证明', en: 'Proof of Party building' },
    when: { zh: '首次备案或新增网站时。', en: 'At the first filing, or for another site.' },
  },
  'rename-letter': {
    title: { zh: '工商更名函', en: 'Letter on the change of name' },
    when: { zh: '单位改过名称时。', en: 'Where the unit has changed its name.' },
  },
  'domain-screenshot': {
    title: { zh: '域名实名认证截图', en: 'Screenshot of the domain’s owner' },
    when: {
      zh: '域名不是在备案的服务商处注册时。要看得到域名、持有者、证件类型和号码。',
      en: 'Where the domain was registered elsewhere. It shows the domain, its owner, the kind of paper and its number.',
    },
  },
  'pre-approval': {
    title: { zh: '前置审批文件，或不涉及前置审批的承诺书', en: 'Approval in advance, or a letter that none is needed' },
    when: {
      zh: '网站涉及新闻、出版、药械、文化、广电、教育、医疗、网约车、金融、游戏时。',
      en: 'For news, publishing, medicines, culture, broadcasting, education, health care, ride hailing, finance and games.',
    },
  },
  'many-sites': {
    title: { zh: '网站建设方案书', en: 'Plan of the site' },
    when: { zh: '多数省份在网站超过 4 个时。', en: 'In most provinces for more than four sites.' },
  },
}
