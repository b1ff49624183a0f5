import type { Organiser, Paper, Step, Verdict, Weight } from '../../core/index.ts'

/** Every word of the page that belongs to no check. Chinese is the source: what English lacks does not compile. */
export const zh = {
  name: '备案照片预检',
  tagline: '提交前先看一遍：哪张会被退回、为什么、怎么改。',
  skipToContent: '跳到照片',

  trust: '照片只在本机处理',
  requests: (count: number) => `外发请求 ${count}`,
  wipe: '清除',
  wipeTitle: '清除全部照片和答案？',
  wipeText:
    '照片、答案和结果会从本页的所有标签页和本机保留的内容里全部清掉，不能恢复。您手机或电脑里的原文件不受影响。',
  wipeConfirm: '全部清除，换下一位',
  cancel: '取消',
  joined: '已拼入证件图',
  close: '关闭',
  back: '返回',
  nextPhoto: '下一张',

  caution: '先知道两件事',
  cautionText: [
    '阿里云要求证件原件在它的 App 里当场拍摄，不收翻拍屏幕的照片。请不要对着本页面再拍一次。',
    '本工具用来练习拍摄、排查问题，并为可以从相册上传的栏位（如辅助资料）准备文件。没查出问题，不等于一定通过审核。',
  ],

  plan: '这次备案',
  planEdit: '修改',
  planDone: '收起',
  organiserLabel: '主办者',
  organiser: {
    individual: '个人',
    enterprise: '企业',
    'sole-trader': '个体工商户',
    institution: '其他单位',
  } satisfies Record<Organiser, string>,
  paperLabel: '负责人证件',
  sitePaperLabel: '网站负责人证件',
  paper: {
    'identity-card': '身份证',
    passport: '护照',
    'travel-permit': '通行证',
    'residence-permit': '居住证',
  } satisfies Record<Paper, string>,
  sitePersonLabel: '网站负责人',
  sitePersonSame: '同一人',
  sitePersonOther: '另一人',
  providerLabel: '提交到',
  provinceLabel: '省份',
  provinceNone: '不选',
  provinceNote: '选省份后会列出可能需要的材料，以当地管局要求为准。',

  slots: '上传项',
  optional: '选交',
  likely: '可能需要',
  addPaper: '再加一份辅助资料',
  goodPhoto: '四角入镜、四周留一指宽、文字清楚',

  takePhoto: '拍照',
  fromAlbum: '从相册选',
  choosePhoto: '选择照片',
  paste: '粘贴',
  replace: '换一张',
  remove: '移除',
  moveTo: '移到…',
  rotate: '右转 90°',
  open: '看大图和全部结果',
  dropHere: '松手放到这里',
  dropAnywhere: '松手放入照片，按顺序填进空位',
  nothingToPaste: '剪贴板里没有图片',
  pasteRefused: '浏览器没有允许读取剪贴板，请按 Ctrl+V 粘贴，或从相册选。',

  pair: '两面对照',
  pairHint: '两面放齐后，这里比较大小、背景和光线。',
  partMissing: '这一部分没有加载出来，请检查网络后再打开。照片还在。',

  tray: '暂存',
  trayNote: '这些照片暂时没有对应的上传项，不会丢失，可以移到空位。',
  trayItem: (index: number) => `暂存照片 ${index}`,

  weight: {
    block: '必须改',
    warn: '建议改',
    unsure: '请核对',
    info: '提示',
    pass: '通过',
    skip: '不适用',
  } satisfies Record<Weight, string>,
  verdict: { pass: '没有发现问题', warn: '建议修改', block: '会被退回', unsure: '请您核对' } satisfies Record<
    Verdict,
    string
  >,
  empty: '未放照片',
  checking: '检查中',
  repairing: '修正中',
  failed: '没能检查',
  retry: '重试',
  repaired: '已修正',
  step: {
    read: '读取文件',
    decode: '解码照片',
    outline: '找轮廓',
    measure: '测量画面',
    resample: '缩放',
    encode: '压缩',
    verify: '核对成品',
  } satisfies Record<Step, string>,
  passes: (count: number) => `通过 ${count} 项`,
  moreFindings: (count: number) => `还有 ${count} 项`,

  status: {
    empty: '还没有照片',
    emptyHint: '选好照片就开始检查',
    busy: (count: number) => `正在处理 ${count} 张`,
    missing: (count: number) => `还差 ${count} 项`,
    missingDetail: (empty: number, blocked: number, failed: number, pairs: number) =>
      [
        empty > 0 && `${empty} 个空位`,
        blocked > 0 && `${blocked} 张会被退回`,
        failed > 0 && `${failed} 张没能检查`,
        pairs > 0 && `${pairs} 组两面不一致`,
      ]
        .filter(Boolean)
        .join('，'),
    review: (photos: number, pairs: number) => `${photosAndPairs(photos, pairs)}请核对`,
    ready: '可以提交',
    readyHint: '照片里是不是这份证件，请您自己看一眼。不代表一定通过审核',
    warned: (photos: number, pairs: number) => `可以提交，但 ${photosAndPairs(photos, pairs)}可能被退回`,
  },

  next: {
    title: '下一步',
    choose: '选择照片',
    repair: (count: number) => `一键修正 ${count} 张`,
    save: '保存成品',
    cancel: '取消',
    review: '去核对',
  },

  fix: '修正',
  undo: '撤销',
  removedNotice: '已移除照片',
  replacedNotice: '已替换照片',
  movedNotice: '已移动照片',
  sortedNotice: '已自动归类',
  splitNotice: '已分成两张',
  choosePage: '选择页面',

  findings: '检查结果',
  noPreview: '没有预览：这个文件打不开，或浏览器不支持这种格式',
  selectSlot: '点选一张照片，在这里看大图和全部结果。',

  handOver: '交付',
  handOverEmpty: '放入照片后，这里列出可以保存的文件。',
  guide: '上传指引',
  zipName: '备案照片',
  reportName: '备案照片预检报告',

  readiness: '备案前后清单',

  keys: '键盘操作',
  keysList: {
    j: '下一张',
    k: '上一张',
    Enter: '打开',
    r: '一键修正全部',
    u: '撤销上一步移动，或还原选中照片的修正',
    '?': '显示这张表',
  },

  language: 'English',
  crash: '页面出错了',
  crashText: '照片没有离开本机。请刷新页面后重新选择照片。',
  reload: '刷新页面',
}

/** 3 张、1 组两面 */
function photosAndPairs(photos: number, pairs: number): string {
  return [photos > 0 && `${photos} 张`, pairs > 0 && `${pairs} 组两面`].filter(Boolean).join('、')
}

export type Catalog = typeof zh
