import type { Side } from '../../core/evidence.ts'
import type { PairRefusal, Question } from '../../core/index.ts'
import type { LayerId } from '../overlay/layers.ts'

/** The words of the large view, of the pair and of the files, which come with those parts. */
export const photoZh = {
  showPlace: '看位置',
  howToRetake: '怎么重拍',

  layers: '图上标记',
  layer: { outline: '轮廓', glare: '反光', shadow: '阴影', blur: '模糊', cut: '裁切' } satisfies Record<
    LayerId,
    string
  >,
  layerNone: '无',
  layerUnmeasured: '未测',
  places: (count: number) => `${count} 处`,
  outlineState: {
    whole: () => '四角齐全',
    cut: () => '缺边',
    several: (count: number) => `${count} 份`,
    unsure: () => '看不准',
  },
  side: { top: '上边', right: '右边', bottom: '下边', left: '左边' } satisfies Record<Side, string>,
  listJoint: '、',

  waitingFor: (face: string) => `还差${face}，放好后在这里比较。`,
  comparing: '两面检查完后，在这里比较。',
  unreadable: (face: string) => `${face}打不开，没法比较。`,
  tolerance: '容差 5%，最多 10%',
  match: '统一为 1 : 1',
  matchHint: '两面拉正，裁成同样大小和边距，暗的一面向亮的一面靠拢；修好后再检查一遍。',
  refusal: {
    outline: (face: string) => `没法统一：${face}没有找准四边。请在照片里调整四角，或重拍这一面。`,
    blurred: (face: string) => `没法统一：${face}拍糊了，放到一样大也看不清。请重拍这一面。`,
    coarse: (face: string) =>
      `没法统一：${face}的像素不到另一面的一半，迁就它会丢掉另一面的文字。请靠近一点重拍这一面。`,
  } satisfies Record<PairRefusal['because'], (face: string) => string>,
  unproved: '试过统一，但复查没有通过，所以两面都保留原样。请在同一处、同样的高度重拍。',
  stitchAsk:
    '先看看备案页面有没有这份资料自己的上传入口，或“其他附件”。有就单独上传，不用拼。没有入口的，才拼到证件图上。',
  stitchNeedsCertificate: '要拼的话，先放好证件照片。',
  stitch: '拼到证件图上',
  stitchHint: '证件完整、正向，放在最前；资料排在后面，不会比证件大。拼好后逐份复查。',
  stitchOnto: '拼到哪一面',
  stitchPapers: '要拼的资料，按先后',
  moveUp: (title: string) => `${title}：往前移`,
  moveDown: (title: string) => `${title}：往后移`,
  stitchCaptions: '每份上方写名称（写在证件外）',
  stitchWorking: '正在拼图并复查',
  stitchEmpty: '勾选至少一份资料。',
  stitchFailed: '没能拼成（可能内存不足）。照片都在，请关掉其他页面再试，或少拼一份。',
  stitchIllegible: (pixels: number, least: number, fits: number) =>
    `这样拼，最小的字只有约 ${pixels} 像素高，至少要 ${least}，会看不清。${fits > 0 ? `一张最多拼前 ${fits} 份，其余另拼一张。` : '请把资料拍得更近、更清楚，或改用“其他附件”上传。'}（按纸张大小估算）`,
  stitchPicture: '拼好的图片',
  stitchAdopt: '采用',
  stitched: (title: string, count: number) => `${count} 份资料已拼到${title}的图上，一起交付。原照片都还在。`,
  unstitch: '拆开',
  cutOut: (face: string) => `${face}的照片，裁到证件四周，与另一面同一比例`,
  length: (millimetres: string, pixels: string) => `${millimetres} mm = ${pixels} 像素`,
  background: '背景',
  light: '光线',
  colourDistance: (distance: string) => `色差 ${distance}`,
  lightDistance: (difference: string) => `明暗差 ${difference}`,
  colourUnknown: '没测到',

  why: '为什么',
  how: '怎么办',
  undoRepair: '还原为原图',
  strip: '去掉拍摄信息',
  adjustCorners: '调整四角',
  question: {
    original: { ask: '这是对着原件拍的彩色照片吗？', yes: '是', no: '不是' },
    newest: { ask: '这是最新版证照吗？', yes: '是', no: '不是' },
    unmarked: { ask: '照片上有水印吗？', yes: '没有', no: '有' },
    signed: { ask: '该签字、盖章的地方都齐了吗？', yes: '齐了', no: '还没有' },
  } satisfies Record<Question, { ask: string; yes: string; no: string }>,
  questions: '请您确认',
  expiry: '有效期截止日',
  longTerm: '长期',
  compareBefore: '修正前',
  compareAfter: '修正后',
  compareSlider: '左右拖动比较修正前后',
  changes: '改了什么',
  cleared: (titles: string) => `复查通过：${titles}`,
  uncleared: (titles: string) => `没能修好：${titles}。请看该项的说明。`,
  wouldBreak: (titles: string) => `保留原图：改写后${titles}反而会不合格。`,
  broken: (titles: string) => `修正后新出现：${titles}`,
  camera: '拍摄设备',
  zoomIn: '放大',
  zoomOut: '缩小',
  pictureOf: (title: string) => `${title}的照片`,
  save: '保存',
  saveAll: '全部打包保存（zip）',
  saveReport: '检查报告（JSON）',
  albumHint: '手机上：保存后在“文件”里打开图片，点“分享 → 存储图像”可放进相册。',
  saved: (name: string) => `已开始下载 ${name}`,
  notSaved: '没能打包（可能内存不足）。请逐个保存上面的文件。',
  unrepaired: '仍有必须改的问题',
  untouched: '原样',

  pagesTitle: '选择 PDF 的页面',
  pagesNote: '选中的第一页放入这一项，其余依次放入后面的空位。',
  pagesLoading: '正在读取页面……',
  pageNumber: (number: number) => `第 ${number} 页`,
  pagesTake: (count: number) => (count > 1 ? `放入 ${count} 页` : '放入这一页'),
}

export type PhotoWords = typeof photoZh
